import type { Block, Document } from '../model/document.ts';
import type { Part } from './outline.ts';
import { runsOf } from './place.ts';
import { type Placed, joined, standing } from './placed.ts';

/** The text of a document from its parts: a line a block, a tab between the cells of a row; with outline and places. */
export function composed(parts: readonly Part[]): Pick<Document, 'text' | 'blocks' | 'places'> {
  const pieces: Placed[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const put = (placed: Placed): [start: number, end: number] => {
    const start = length;
    pieces.push(placed);
    length += placed.text.length;
    return [start, length];
  };
  for (const part of parts) {
    if (length > 0) put(LINE_END);
    const start = length;
    const cells = part.cells?.map((cell, index) => {
      if (index > 0) put(TAB);
      return put(cell);
    });
    if (!cells) put(part.placed);
    blocks.push({
      role: part.role,
      start,
      end: length,
      ...(part.level === undefined ? {} : { level: part.level }),
      ...(cells ? { cells } : {}),
    });
  }
  const { text, at } = joined(pieces);
  return { text, blocks, places: runsOf(at) };
}

const LINE_END = standing('\n', -1);
const TAB = standing('\t', -1);
