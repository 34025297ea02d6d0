import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle } from '../model/bundle.ts';
import type { Mentions } from '../model/graph.ts';
import { assertAgreement, assertMentionsAgree } from './agree.ts';
import { BundleError } from './error.ts';
import {
  parseDocument,
  parseGraph,
  parseLayout,
  parseMentions,
  parsePostings,
  parseReport,
  parseRows,
} from './schema.ts';

const MISSING = 'is missing';

/**
 * Reads a whole bundle from a folder; one of an earlier version has no mentions. Throws `BundleError` when another file is missing, is not JSON, has another form or
 * version, or the files disagree.
 */
export async function readBundle(dir: string): Promise<Bundle> {
  const graph = parseGraph(await readText(dir, 'graph.json'));
  const layout = parseLayout(await readText(dir, 'layout.json'));
  const rows = parseRows(await readText(dir, 'documents.json'));
  const postings = parsePostings(await readText(dir, 'postings.json'));
  const report = parseReport(await readText(dir, 'report.json'));
  assertAgreement({ graph, layout, documents: rows, postings });
  const mentions = await readMentions(dir);
  if (mentions) assertMentionsAgree(mentions, { postings, documents: rows });
  const { window } = graph.attributes.recipe;
  const documents = [];
  for (const { id, sentences } of rows) {
    const file = `documents/${id}.json`;
    const document = parseDocument(await readText(dir, file), file);
    if (document.id !== id || document.sentences.length !== sentences) {
      throw new BundleError(file, 'is not the document of documents.json', `id ${id} and ${sentences} sentences`);
    }
    if ((window !== 'sentence') !== (document.units !== undefined)) {
      const needed = window === 'sentence' ? 'none with the window "sentence"' : `those of the window "${window}"`;
      throw new BundleError(file, document.units ? 'has units' : 'has no units', needed);
    }
    documents.push(document);
  }
  return { graph, layout, documents, postings, mentions, report };
}

async function readMentions(dir: string): Promise<Mentions | null> {
  try {
    return parseMentions(await readText(dir, 'mentions.json'));
  } catch (error) {
    if (error instanceof BundleError && error.problem === MISSING) return null;
    throw error;
  }
}

async function readText(dir: string, file: string): Promise<string> {
  try {
    return await readFile(join(dir, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BundleError(
      join(dir, file),
      code === 'ENOENT' ? MISSING : `cannot be read (${code})`,
      'a folder written by "comention build"',
    );
  }
}
