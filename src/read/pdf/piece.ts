import type { Placed } from '../placed.ts';

/** Words on a page: points from its left edge, and down from its top to their base line. */
export interface Piece {
  placed: Placed;
  left: number;
  right: number;
  base: number;
  /** Size of the letters in points. */
  size: number;
}

/** The pieces on one base line, left to right, those that touch joined. */
export interface Row {
  pieces: Piece[];
  left: number;
  right: number;
  base: number;
  /** Size of most of its letters. */
  size: number;
}

/** What was drawn in one stroke: `TextItem` of pdf.js. */
export interface Drawn {
  str: string;
  /** The matrix that draws it, in points of the page, y upwards. */
  transform: number[];
  width: number;
}
