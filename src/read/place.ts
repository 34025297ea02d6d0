import type { Document } from '../model/document.ts';

/**
 * Where a character of the text came from: `offset` counts UTF-16 units of `document.text`, the answer those of the
 * decoded file; −1 for what the reader put in. A decoded entity (`&amp;`) stands at its `&`.
 */
export function placeOf(document: Pick<Document, 'places'>, offset: number): number {
  const { places } = document;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  const run = places[low - 1];
  if (!run || run[1] < 0) return -1;
  return run[1] + offset - run[0];
}

/** Runs of characters that follow each other in the file as they do in the text. */
export function runsOf(at: Int32Array): Document['places'] {
  const runs: Document['places'] = [];
  for (let index = 0; index < at.length; index += 1) {
    const here = at[index]!;
    const before = index > 0 ? at[index - 1]! : -2;
    const continues = here < 0 ? before === -1 : before >= 0 && here === before + 1;
    if (!continues) runs.push([index, here]);
  }
  return runs;
}
