import type { Entry } from './archive.ts';
import { ReadError, problemOf } from './error.ts';
import { holdsPagesParts, isPassedOver, partsOfPage, unreadForm } from './formats.ts';
import type { Found } from './found.ts';

/**
 * What is found in the files of an archive, read one by one with `readInner`; the path of each is that of the archive, `/`
 * and its name inside. Throws `ReadError` if there is nothing that could be read.
 */
export async function* readArchive(
  entries: readonly Entry[],
  path: string,
  readInner: (bytes: Uint8Array, path: string) => AsyncIterable<Found>,
): AsyncGenerator<Found> {
  const names = new Set(entries.map(({ name }) => name));
  const parts = new Set<string>();
  let tried = 0;
  for (const { name, read } of entries) {
    if (name.split('/').some(isPassedOver)) continue;
    const folder = foldersOf(name).find((candidate) => holdsPagesParts(candidate, names));
    if (folder !== undefined) {
      if (!parts.has(folder)) yield { skipped: partsOfPage(`${path}/${folder}`) };
      parts.add(folder);
      continue;
    }
    const inner = `${path}/${name}`;
    const unread = unreadForm(inner);
    if (unread) {
      yield { skipped: unread };
      continue;
    }
    tried += 1;
    try {
      yield* readInner(await read(), inner);
    } catch (error) {
      yield { failed: problemOf(error) };
    }
  }
  if (tried === 0) throw new ReadError(path, 'the archive holds no document', 'needed: documents in it');
}

/** The folders a file lies in, outermost first, each by its whole name. */
function foldersOf(name: string): string[] {
  return [...name.slice(0, LONGEST_NAME).matchAll(/\//g)].map(({ index }) => name.slice(0, index));
}

const LONGEST_NAME = 1000;
