import { FAMILY } from '../network/lettering.ts';

/** What texts of annotations are written in. */
export const LETTERS = { weight: 600, family: FAMILY };

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** The width in pixels of a text of an annotation in letters of a size; each is measured once. */
export function measured(text: string, size: number): number {
  const key = `${size}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d')!;
  context.font = `${LETTERS.weight} ${size}px ${LETTERS.family}`;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
