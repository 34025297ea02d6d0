import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pack } from '../bundle/export/pack.ts';
import { composePage, type PackedFile, type PageProgram } from '../bundle/export/page.ts';
import type { Bundle } from '../model/bundle.ts';
import { filesInFolder } from './bundle-folder.ts';
import { APP } from './place.ts';

/** The explorer and a whole bundle as one HTML page. Throws the system's error when a file of either cannot be read. */
export async function pageOf(dir: string, bundle: Pick<Bundle, 'documents'>): Promise<string> {
  const program: PageProgram = JSON.parse(await readFile(join(APP, 'page-program.json'), 'utf8'));
  const files: PackedFile[] = [];
  for await (const { name, text } of filesInFolder(dir, bundle))
    files.push({ name: `graph/${name}`, packed: pack(text) });
  return composePage(program, files);
}
