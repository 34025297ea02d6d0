import type { Placed } from './placed.ts';

/** One line of a document on its way to a block. */
export interface Line {
  placed: Placed;
  /** What the markup said it is; without it, the words decide. */
  mark?: 'heading' | 'item' | 'row' | 'caption' | 'title';
  /** Depth of a marked heading. */
  level?: number;
  /** Cells of a row; `placed` is then empty. */
  cells?: Placed[];
  /** How many of its characters are bold. */
  bold: number;
  /** How many of its characters are the text of a link. */
  linked: number;
  /** Target of its first link. */
  href?: string;
  /** An empty line, or the edge of a block element, stands before it. */
  gap: boolean;
  /** It stands beside the article of its page. */
  beside?: true;
  /** It may hold Markdown. */
  markdown: boolean;
}

/** A line of plain words. */
export function lineOf(placed: Placed, gap: boolean, markdown: boolean): Line {
  return { placed, gap, markdown, bold: 0, linked: 0 };
}
