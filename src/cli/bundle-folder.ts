import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleFile, bundleFiles } from '../bundle/files.ts';
import type { Bundle } from '../model/bundle.ts';
import { storyNames } from '../serve/stories.ts';

/** The files of a bundle that was read from a folder, its stories too. Throws the system's error when one cannot be read. */
export async function* filesInFolder(
  dir: string,
  { documents }: Pick<Bundle, 'documents'>,
): AsyncGenerator<BundleFile> {
  yield* bundleFiles(documents, await storyNames(dir), async (name) => {
    try {
      return await readFile(join(dir, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  });
}
