import type { Block, OutlinedDocument, Sentence } from '../model/document.ts';

/**
 * The sentences of a document, in order. A heading, list item, table row or source line is one sentence; a paragraph
 * ends one at 。！？!?；…… with the closing quotes and brackets that follow, never inside （）, 《》 or 〈〉.
 */
export function sentencesOf(document: Pick<OutlinedDocument, 'text' | 'blocks'>): Sentence[] {
  return document.blocks
    .flatMap((block) =>
      block.role === 'paragraph' ? splitParagraph(document.text, block) : [trimmed(document.text, block)],
    )
    .filter((sentence) => sentence.end > sentence.start);
}

const ENDS = new Set('。！？!?；;…');
const OPENERS = new Map([
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
]);
const CLOSERS = new Set('”’」』）)》〉】"');
/** A bracket that is not closed within this many characters does not hold a sentence together. */
const BRACKET_REACH = 120;

function splitParagraph(text: string, block: Block): Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  let position = block.start;
  while (position < block.end) {
    const character = text[position]!;
    const closer = OPENERS.get(character);
    if (closer) {
      const close = text.slice(position + 1, Math.min(block.end, position + BRACKET_REACH)).indexOf(closer);
      position += close < 0 ? 1 : close + 2;
      continue;
    }
    position += 1;
    if (!endsSentence(text, position - 1)) continue;
    while (position < block.end && (ENDS.has(text[position]!) || CLOSERS.has(text[position]!))) position += 1;
    sentences.push(trimmed(text, { role: block.role, start, end: position }));
    start = position;
  }
  if (start < block.end) sentences.push(trimmed(text, { role: block.role, start, end: block.end }));
  return sentences;
}

function endsSentence(text: string, at: number): boolean {
  const character = text[at]!;
  if (!ENDS.has(character)) return false;
  return character !== '…' || text[at - 1] === '…';
}

function trimmed(text: string, { role, start, end }: Pick<Block, 'role' | 'start' | 'end'>): Sentence {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to, role };
}
