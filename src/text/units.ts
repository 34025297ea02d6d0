import type { Block, OutlinedDocument, Sentence } from '../model/document.ts';
import type { Window } from '../model/graph.ts';

/**
 * The units a window cuts a document into: for each the indices of its sentences, ascending; undefined for the window
 * `sentence`, where each sentence is one.
 *
 * - `section`: for each sentence the headings it stands under, outermost first, and last the sentence itself. A heading
 *   stands until the next of its level or a higher one; the title is the highest. A source line stands under none.
 * - `paragraph`: the sentences of a block. The items of a list and the line that leads into it, ending in a colon, are one;
 *   items without such a line stand each for itself, as do headings, table rows and source lines.
 * - `document`: all sentences.
 *
 * `sentences` are those of the document, in order, each within one of its blocks.
 */
export function unitsOf(
  { text, blocks }: Pick<OutlinedDocument, 'text' | 'blocks'>,
  sentences: readonly Sentence[],
  window: Window,
): number[][] | undefined {
  if (window === 'sentence') return undefined;
  if (window === 'document') return sentences.length > 0 ? [[...sentences.keys()]] : [];
  const around = blocksOf(blocks, sentences);
  return window === 'section' ? sections(around) : paragraphs(text, sentences, around);
}

function blocksOf(blocks: readonly Block[], sentences: readonly Sentence[]): Block[] {
  let index = 0;
  return sentences.map(({ start }) => {
    while (blocks[index]!.end <= start) index += 1;
    return blocks[index]!;
  });
}

function sections(around: readonly Block[]): number[][] {
  const headings: Array<{ level: number; sentence: number }> = [];
  return around.map(({ role, level: depth }, sentence) => {
    if (role === 'source') return [sentence];
    const isHeading = role === 'title' || role === 'heading';
    const level = role === 'title' ? 0 : (depth ?? DEEPEST);
    while (isHeading && headings.length > 0 && headings.at(-1)!.level >= level) headings.pop();
    while (headings.length > 0 && headings.at(-1)!.level >= LABEL && sentence - headings.at(-1)!.sentence > LABEL_REACH)
      headings.pop();
    const unit = [...headings.map((heading) => heading.sentence), sentence];
    if (isHeading) headings.push({ level, sentence });
    return unit;
  });
}

/** From this level on a heading is a label: a short line that stands out by its place alone, above a few lines. */
const LABEL = 5;
/** How many sentences a label reaches. */
const LABEL_REACH = 12;
/** The level of a heading of which none is known. */
const DEEPEST = 6;

function paragraphs(text: string, sentences: readonly Sentence[], around: readonly Block[]): number[][] {
  const units: number[][] = [];
  let led = false;
  for (const [sentence, block] of around.entries()) {
    const before = around[sentence - 1];
    const listed: boolean = block.role === 'item' && led;
    if (before === block || listed) units.at(-1)!.push(sentence);
    else units.push([sentence]);
    led = listed || (block.role === 'paragraph' && '：:'.includes(text[sentences[sentence]!.end - 1]!));
  }
  return units;
}
