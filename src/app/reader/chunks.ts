import type { ReadBlock } from './outline.ts';

/** Some blocks of a document that follow each other. */
export interface Chunk {
  /** Index of the first block. */
  first: number;
  blocks: readonly ReadBlock[];
  /** Indices of its first and last sentence; null where it has none. */
  sentences: readonly [first: number, last: number] | null;
  /** About how high it is, in pixels. */
  height: number;
}

const BLOCKS = 40;
const LINE_LETTERS = 38;
const LINE_PIXELS = 27;
const GAP_PIXELS = 10;

/** Cuts a document into chunks, so that only those in sight need be marked and laid out. */
export function chunksOf(blocks: readonly ReadBlock[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0; first < blocks.length; first += BLOCKS) {
    const some = blocks.slice(first, first + BLOCKS);
    const height = some.reduce((sum, block) => sum + heightOf(block), 0);
    const numbers = some.flatMap(({ pieces }) => pieces.flatMap(({ sentence }) => sentence ?? []));
    const sentences = numbers.length > 0 ? ([numbers[0]!, numbers.at(-1)!] as const) : null;
    chunks.push({ first, blocks: some, sentences, height });
  }
  return chunks;
}

/** Whether a sentence, by index, is in the chunk. */
export function holdsSentence({ sentences }: Chunk, sentence: number | null): boolean {
  return sentence !== null && sentences !== null && sentence >= sentences[0] && sentence <= sentences[1];
}

function heightOf({ start, end }: ReadBlock): number {
  return Math.ceil((end - start) / LINE_LETTERS) * LINE_PIXELS + GAP_PIXELS;
}
