import type { BundleIndex } from '../model/bundle.ts';
import type { AnnotatedDocument } from '../model/document.ts';
import type { Mentions } from '../model/graph.ts';
import type { Report } from '../model/report.ts';
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

/** Anything that gets a file by its address the way `fetch` does. */
export type FetchFile = (url: string) => Promise<Response>;

/**
 * Loads what the explorer opens with from the address of a bundle (with or without `/` at its end), the four files at
 * once. Throws `BundleError` when one is missing, is not JSON, has another form or version, or the files disagree.
 */
export async function fetchBundle(base: string, fetchFile: FetchFile = (url) => fetch(url)): Promise<BundleIndex> {
  const [graph, layout, documents, postings] = await Promise.all([
    fetchText(base, 'graph.json', fetchFile).then((json) => parseGraph(json)),
    fetchText(base, 'layout.json', fetchFile).then((json) => parseLayout(json)),
    fetchText(base, 'documents.json', fetchFile).then((json) => parseRows(json)),
    fetchText(base, 'postings.json', fetchFile).then((json) => parsePostings(json)),
  ]);
  const index = { graph, layout, documents, postings };
  assertAgreement(index);
  return index;
}

/** Loads one document with its text and mentions. Throws `BundleError` as `fetchBundle` does. */
export async function fetchDocument(
  base: string,
  id: string,
  fetchFile: FetchFile = (url) => fetch(url),
): Promise<AnnotatedDocument> {
  const file = `documents/${encodeURIComponent(id)}.json`;
  return parseDocument(await fetchText(base, file, fetchFile), file);
}

/**
 * Loads how often each document mentions each node, for a bundle that was opened before. Throws `BundleError` as
 * `fetchBundle` does; a bundle of an earlier version does not have this file.
 */
export async function fetchMentions(
  base: string,
  index: Parameters<typeof assertMentionsAgree>[1],
  fetchFile: FetchFile = (url) => fetch(url),
): Promise<Mentions> {
  const mentions = parseMentions(await fetchText(base, 'mentions.json', fetchFile));
  assertMentionsAgree(mentions, index);
  return mentions;
}

/** Loads the coverage sheet. Throws `BundleError` as `fetchBundle` does. */
export async function fetchReport(base: string, fetchFile: FetchFile = (url) => fetch(url)): Promise<Report> {
  return parseReport(await fetchText(base, 'report.json', fetchFile));
}

async function fetchText(base: string, file: string, fetchFile: FetchFile): Promise<string> {
  const url = `${base}${base.endsWith('/') ? '' : '/'}${file}`;
  let response: Response;
  try {
    response = await fetchFile(url);
  } catch {
    throw new BundleError(file, `cannot be reached at ${url}`, 'a running server that serves the bundle');
  }
  if (!response.ok)
    throw new BundleError(file, `HTTP status ${response.status} at ${url}`, 'a file written by "comention build"');
  return response.text();
}
