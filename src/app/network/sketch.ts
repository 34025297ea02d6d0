import type { Shape } from '../look/palette.ts';

interface Point {
  x: number;
  y: number;
}

/** One thing on a picture; places and sizes in pixels, colours `#rrggbb`. */
export type Mark =
  | { kind: 'line'; from: Point; to: Point; width: number; colour: string; alpha: number; dashed?: boolean }
  /** Its rim lies around it, so wide. */
  | {
      kind: 'shape';
      shape: Shape;
      at: Point;
      radius: number;
      fill: string;
      rim: string;
      rimWidth: number;
      alpha: number;
    }
  | { kind: 'ring'; shape: Shape; at: Point; radius: number; colour: string; width: number; alpha: number }
  /** `d`: as the path of an SVG has it; `fill` null: a line alone. */
  | { kind: 'path'; d: string; stroke: string; width: number; fill: string | null }
  /** `at`: the left end of the name, halfway up; the halo is so wide on both sides together. */
  | { kind: 'name'; text: string; font: string; at: Point; colour: string; halo: string; haloWidth: number };

/** Pixels of a dashed line that are drawn and left out. */
export const DASHES = [4, 3];

/** A picture as a list of what is on it, the hindmost first: for forms that are not pixels, or more of them. */
export interface Sketch {
  width: number;
  height: number;
  ground: string;
  marks: Mark[];
}
