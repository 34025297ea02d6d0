import type { BundleIndex } from '../model/bundle.ts';
import type { AnnotatedDocument } from '../model/document.ts';
import type { Mentions } from '../model/graph.ts';
import type { Report } from '../model/report.ts';
import type { Story } from '../model/story.ts';
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
import { parseNames, parseStory } from './story.ts';

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

/** The stories beside a bundle by name, and what is wrong with those that cannot be told. */
export interface Stories {
  stories: ReadonlyMap<string, Story>;
  broken: readonly BundleError[];
}

/** Loads the stories beside a bundle; one that cannot be read does not cost the others. Where no list of them is given there are none. */
export async function fetchStories(base: string, fetchFile: FetchFile = (url) => fetch(url)): Promise<Stories> {
  const names = await fetchText(base, 'stories.json', fetchFile).then(parseNames, () => []);
  const read = await Promise.allSettled(names.map((name) => fetchStory(base, name, fetchFile)));
  const stories = new Map<string, Story>();
  const broken: BundleError[] = [];
  read.forEach((result, index) => {
    if (result.status === 'fulfilled') stories.set(names[index]!, result.value);
    else if (result.reason instanceof BundleError) broken.push(result.reason);
    else throw result.reason;
  });
  return { stories, broken };
}

async function fetchStory(base: string, name: string, fetchFile: FetchFile): Promise<Story> {
  return parseStory(
    await fetchText(base, `stories/${encodeURIComponent(name)}.json`, fetchFile),
    `stories/${name}.json`,
  );
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
  try {
    return await response.text();
  } catch {
    throw new BundleError(file, `breaks off while it is read from ${url}`, 'the file as "comention build" wrote it');
  }
}
