// Runs first in a page that carries everything inside: unfolds the program and starts it.
import { PROGRAM } from '../../bundle/packed.ts';
import { unpack } from '../../bundle/unpack.ts';
import { packedInside } from './inside.ts';

start().catch((error: unknown) => {
  document.getElementById('root')!.textContent =
    `此文件无法打开，需要 2023 年以后的浏览器。This file cannot be opened; it needs a browser of 2023 or later. (${error})`;
});

async function start(): Promise<void> {
  const [style, script] = await Promise.all([unfold(PROGRAM.style), unfold(PROGRAM.script)]);
  const sheet = document.createElement('style');
  const program = document.createElement('script');
  program.type = 'module';
  sheet.textContent = style;
  program.textContent = script;
  document.head.append(sheet, program);
}

async function unfold(name: string): Promise<string> {
  const packed = packedInside(document, name);
  if (packed === null) throw new Error(name);
  return unpack(packed);
}
