import type { DocumentRow } from '../model/document.ts';

/** A file of a bundle: its name with its folders, and its text. */
export interface BundleFile {
  name: string;
  text: string;
}

/** Gives a file's text by its name; null where there is none. */
export type ReadFile = (name: string) => Promise<string | null>;

/** A bundle of an earlier version lacks the first. */
const OPTIONAL = ['mentions.json', 'report.json'];

/**
 * All files of a bundle as they are, one after the other, always in the same order, with the list of its stories. Throws
 * what `read` throws, and an `Error` where one is missing that must be there.
 *
 * @param stories their names
 */
export async function* bundleFiles(
  documents: readonly Pick<DocumentRow, 'id'>[],
  stories: readonly string[],
  read: ReadFile,
): AsyncGenerator<BundleFile> {
  const names = [
    ...['graph.json', 'layout.json', 'documents.json', 'postings.json'],
    ...OPTIONAL,
    ...documents.map(({ id }) => `documents/${id}.json`),
    ...stories.map((name) => `stories/${name}.json`),
  ];
  for (const name of names) {
    const text = await read(name);
    if (text !== null) yield { name, text };
    else if (!OPTIONAL.includes(name)) throw new Error(`${name} is missing`);
  }
  yield { name: 'stories.json', text: JSON.stringify(stories) };
}
