import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { composeSitePage } from '../bundle/export/site.ts';
import type { Bundle } from '../model/bundle.ts';
import { filesInFolder } from './bundle-folder.ts';
import { APP } from './place.ts';

/** What a site consists of; only such a folder is written over. */
const OWN = new Set(['index.html', 'page-program.json', 'assets', 'graph']);

/** Whether a folder is free for a site: it does not exist, is empty, or holds nothing but a site. */
export async function isFreeForSite(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.every((name) => OWN.has(name));
}

/**
 * Writes the explorer and a whole bundle into a folder that any web host can give out, under any path. Throws the system's
 * error when something cannot be read or written.
 */
export async function writeSite(folder: string, dir: string, bundle: Pick<Bundle, 'documents'>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of OWN) await rm(join(folder, name), { recursive: true, force: true });
  await cp(APP, folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), composeSitePage(await readFile(join(APP, 'index.html'), 'utf8')));
  for await (const { name, text } of filesInFolder(dir, bundle)) {
    const path = join(folder, 'graph', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
