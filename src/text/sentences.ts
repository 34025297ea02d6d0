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

const END = 1;
const CLOSER = 2;
const ELLIPSIS = '…'.charCodeAt(0);
/** What each UTF-16 unit may do at the end of a sentence. */
const kinds = new Uint8Array(65536);
for (const character of '。！？!?；;…') kinds[character.charCodeAt(0)] = END;
for (const character of '”’」』）)》〉】"') kinds[character.charCodeAt(0)] = CLOSER;
/** The closing bracket's unit at that of the opening one. */
const closerOf = new Uint16Array(65536);
for (const [open, close] of ['（）', '()', '《》', '〈〉'] as const)
  closerOf[open!.charCodeAt(0)] = close!.charCodeAt(0);
/** A bracket that is not closed within this many characters does not hold a sentence together. */
const BRACKET_REACH = 120;

function splitParagraph(text: string, block: Block): Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  let position = block.start;
  while (position < block.end) {
    const unit = text.charCodeAt(position);
    const closer = closerOf[unit]!;
    if (closer !== 0) position = closeOf(text, closer, position + 1, Math.min(block.end, position + BRACKET_REACH));
    position += 1;
    if (kinds[unit] !== END || (unit === ELLIPSIS && text.charCodeAt(position - 2) !== ELLIPSIS)) continue;
    while (position < block.end && kinds[text.charCodeAt(position)] !== 0) position += 1;
    sentences.push(trimmed(text, { role: block.role, start, end: position }));
    start = position;
  }
  if (start < block.end) sentences.push(trimmed(text, { role: block.role, start, end: block.end }));
  return sentences;
}

/** Where the closer stands in `from…to`; the place before `from` if it does not. */
function closeOf(text: string, closer: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === closer) return at;
  return from - 1;
}

function trimmed(text: string, { role, start, end }: Pick<Block, 'role' | 'start' | 'end'>): Sentence {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to, role };
}

function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (unit <= 0x3000 || unit === 0xfeff) && /\s/.test(String.fromCharCode(unit));
}
