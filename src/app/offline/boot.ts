// Runs first in a page that carries everything inside: unfolds what the program opens with and starts it.
import { MAIN, PROGRAM } from '../../bundle/packed.ts';
import { unpack } from '../../bundle/unpack.ts';
import { packedInside } from './inside.ts';
import { createParts, type Part } from './parts.ts';

declare global {
  /** Called by the scripts inside the page, for every part in them. */
  var definePart: (name: string, part: Part) => void;
}

start().catch((error: unknown) => {
  document.getElementById('root')!.textContent =
    `此文件无法打开，需要 2023 年以后的浏览器。This file cannot be opened; it needs a browser of 2023 or later. (${error})`;
});

async function start(): Promise<void> {
  const parts = createParts(async () => run(await unfold(PROGRAM.later)));
  globalThis.definePart = parts.define;
  const [style, opening] = await Promise.all([unfold(PROGRAM.style), unfold(PROGRAM.opening)]);
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  run(opening);
  parts.require(MAIN);
}

function run(program: string): void {
  const script = document.createElement('script');
  script.textContent = program;
  document.head.append(script);
}

async function unfold(name: string): Promise<string> {
  const packed = packedInside(document, name);
  if (packed === null) throw new Error(name);
  return unpack(packed);
}
