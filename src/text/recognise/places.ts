import type { Span } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { titlesOf } from './title.ts';

/** A sentence's text in the shadow, where it stands, and whether an offset into it is inside 《》. */
export interface Place extends Span {
  text: string;
  isBracketed: (at: number) => boolean;
}

/** The sentences of a document as places where policies are looked for outside of 《》. */
export function placesOf({ shadow, sentences }: Reading): Place[] {
  const bracketed = titlesOf(shadow);
  return sentences.map(({ start, end }) => ({
    text: shadow.slice(start, end),
    start,
    end,
    isBracketed: (at) => inside(bracketed, start + at),
  }));
}

/** Whether an offset lies in one of the spans, which are in order and apart. */
function inside(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else if (spans[middle]!.start > offset) high = middle - 1;
    else return true;
  }
  return false;
}
