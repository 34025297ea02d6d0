import type { Entry } from './archive.ts';
import { ReadError, problemOf } from './error.ts';
import { isPassedOver, unreadForm } from './formats.ts';
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
  let tried = 0;
  for (const { name, read } of entries) {
    if (name.split('/').some(isPassedOver)) continue;
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
