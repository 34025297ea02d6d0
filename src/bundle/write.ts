import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bundle } from '../model/bundle.ts';
import type { AnnotatedDocument, DocumentRow } from '../model/document.ts';
import { BundleError } from './error.ts';
import { formatDocument, formatGraph, formatReport, formatRows, formatTable, rowOf } from './format.ts';

const OWN_FILES = new Set([
  'graph.json',
  'layout.json',
  'documents.json',
  'documents',
  'postings.json',
  'mentions.json',
  'report.json',
]);

/** A bundle whose documents may come one at a time. */
export type StreamedBundle = Omit<Bundle, 'documents'> & { documents: Iterable<AnnotatedDocument> };

/**
 * Writes a bundle's files into a folder: first all of them beside it, then both change places, so that a crash leaves the
 * old bundle whole. Other files in the folder are kept. The same bundle gives the same bytes. Throws `BundleError` when
 * the folder holds something but no bundle, or is not a folder; the signal's reason when it is aborted, nothing changed.
 */
export async function writeBundle(dir: string, bundle: StreamedBundle, signal?: AbortSignal): Promise<void> {
  const target = resolve(dir);
  const kept = await filesToKeep(target);
  await mkdir(dirname(target), { recursive: true });
  const workshop = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const fresh = join(workshop, 'new');
    await mkdir(fresh);
    await writeFiles(fresh, bundle, signal);
    for (const name of kept)
      await cp(join(target, name), join(fresh, name), { recursive: true, preserveTimestamps: true });
    signal?.throwIfAborted();
    await swap(fresh, target, join(workshop, 'old'));
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

async function writeFiles(
  folder: string,
  { graph, layout, documents, postings, mentions, report }: StreamedBundle,
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
  await writeFile(join(folder, 'layout.json'), formatTable(layout));
  await writeFile(join(folder, 'documents.json'), formatRows(rows));
  await writeFile(join(folder, 'postings.json'), formatTable(postings));
  if (mentions) await writeFile(join(folder, 'mentions.json'), formatTable(mentions));
  await writeFile(join(folder, 'report.json'), formatReport(report));
  await writeFile(join(folder, 'graph.json'), formatGraph(graph));
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
