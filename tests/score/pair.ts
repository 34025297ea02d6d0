import { basename } from 'node:path';
import type { GoldDocument } from './gold.ts';

/** Each gold document with the document whose file it names, whatever folder that lies in; `lonely` are the gold documents without one. */
export function pairedByName<Annotated extends { path: string }>(
  gold: readonly GoldDocument[],
  documents: readonly Annotated[],
): { pairs: Array<[GoldDocument, Annotated]>; lonely: string[] } {
  const pairs: Array<[GoldDocument, Annotated]> = [];
  const lonely: string[] = [];
  for (const one of gold) {
    const name = basename(one.doc);
    const document =
      documents.find(({ path }) => basename(path) === name) ??
      documents.find(({ path }) => stem(basename(path)) === stem(name));
    if (document) pairs.push([one, document]);
    else lonely.push(one.doc);
  }
  return { pairs, lonely };
}

function stem(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}
