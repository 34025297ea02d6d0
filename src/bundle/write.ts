import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bundle } from '../model/bundle.ts';
import type { AnnotatedDocument, DocumentRow } from '../model/document.ts';
import { BundleError } from './error.ts';
import { formatDocument, formatReport, formatRows, formatTable, graphParts, rowOf } from './format.ts';

const OWN_FILES = new Set([
  'graph.json',
  'layout.json',
  'documents.json',
  'documents',
  'postings.json',
  'mentions.json',
  'report.json',
]);

/** What a bundle holds beside its documents. */
export type BundleRest = Omit<Bundle, 'documents'>;

/** `streamBundle` of a bundle that is held as a whole. */
export async function writeBundle(dir: string, { documents, ...rest }: Bundle, signal?: AbortSignal): Promise<void> {
  await streamBundle(dir, documents, () => rest, signal);
}

/**
 * Writes a bundle's files into a folder: first all of them beside it, then both change places, so that a crash leaves the
 * old bundle whole. Other files in the folder are kept. The same bundle gives the same bytes. Throws `BundleError` when
 * the folder holds something but no bundle, or is not a folder; the signal's reason when it is aborted, nothing changed.
 *
 * @param documents are gone through once, each written before the next is asked for
 * @param rest gives what is left to write when all documents have gone by
 * @returns what it gave
 */
export async function streamBundle(
  dir: string,
  documents: Iterable<AnnotatedDocument>,
  rest: () => BundleRest,
  signal?: AbortSignal,
): Promise<BundleRest> {
  const target = resolve(dir);
  const kept = await filesToKeep(target);
  await mkdir(dirname(target), { recursive: true });
  const workshop = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const fresh = join(workshop, 'new');
    await mkdir(fresh);
    await writeDocuments(fresh, documents, signal);
    const left = rest();
    await writeRest(fresh, left);
    for (const name of kept)
      await cp(join(target, name), join(fresh, name), { recursive: true, preserveTimestamps: true });
    signal?.throwIfAborted();
    await swap(fresh, target, join(workshop, 'old'));
    return left;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function filesToKeep(target: string): Promise<string[]> {
  const found = await stat(target).catch(missing);
  if (!found) return [];
  if (!found.isDirectory()) throw new BundleError(target, 'is not a folder', 'a folder to write the bundle to');
  const names = await readdir(target);
  if (names.length > 0 && !names.includes('graph.json')) {
    throw new BundleError(
      target,
      'holds files but no graph.json',
      'an empty or new folder, or one with an earlier bundle',
    );
  }
  return names.filter((name) => !OWN_FILES.has(name));
}

async function writeDocuments(
  folder: string,
  documents: Iterable<AnnotatedDocument>,
  signal?: AbortSignal,
): Promise<void> {
  await mkdir(join(folder, 'documents'));
  const rows: DocumentRow[] = [];
  for (const document of documents) {
    signal?.throwIfAborted();
    if (!/^[\w-]{1,128}$/.test(document.id))
      throw new BundleError('documents.json', `"${document.id}" is no document id`, 'letters, digits, - and _ only');
    await writeFile(join(folder, 'documents', `${document.id}.json`), formatDocument(document));
    rows.push(rowOf(document));
  }
  await writeFile(join(folder, 'documents.json'), formatRows(rows));
}

async function writeRest(folder: string, { graph, layout, postings, mentions, report }: BundleRest): Promise<void> {
  await writeFile(join(folder, 'layout.json'), formatTable(layout));
  await writeFile(join(folder, 'postings.json'), formatTable(postings));
  if (mentions) await writeFile(join(folder, 'mentions.json'), formatTable(mentions));
  await writeFile(join(folder, 'report.json'), formatReport(report));
  await writeFile(join(folder, 'graph.json'), graphParts(graph));
}

async function swap(fresh: string, target: string, old: string): Promise<void> {
  const replaced = await rename(target, old).then(() => true, missing);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (replaced) await rename(old, target);
    throw error;
  }
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
