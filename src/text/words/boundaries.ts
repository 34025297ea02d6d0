import type { Sentence } from '../../model/document.ts';
import type { Segmenter } from './segmenter.ts';
import { isSeparator } from './word-graph.ts';

const NOT_DIVIDED = 2;

/**
 * Whether a word starts or ends at an offset of `text`. A stretch between separators is divided into words when it is first
 * asked about: no word goes over a separator, and of many stretches nobody asks.
 *
 * @param sentences in order and apart; at their ends and between them every offset is a boundary
 */
export function boundariesOf(
  text: string,
  sentences: readonly Pick<Sentence, 'start' | 'end'>[],
  { divide }: Segmenter,
): (offset: number) => boolean {
  const boundaries = new Uint8Array(text.length + 1).fill(1);
  for (const { start, end } of sentences) boundaries.fill(NOT_DIVIDED, start + 1, end);

  const divideAround = (offset: number): void => {
    let start = offset;
    while (boundaries[start] === NOT_DIVIDED && !isSeparator(text.charCodeAt(start - 1))) start -= 1;
    let end = offset;
    while (boundaries[end] === NOT_DIVIDED && !isSeparator(text.charCodeAt(end))) end += 1;
    boundaries.fill(0, start, end);
    divide(text, start, end, boundaries);
  };

  return (offset) => {
    if (boundaries[offset] === NOT_DIVIDED) divideAround(offset);
    return boundaries[offset] === 1;
  };
}
