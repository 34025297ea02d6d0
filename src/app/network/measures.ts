import type { Display } from '../look/palette.ts';
import type { LetterSizes } from './lettering.ts';
import type { Size } from './view.ts';

/** How large things are drawn on a display. */
export interface Measures {
  /** How many times their size on a screen nodes take. */
  nodes: number;
  letters: LetterSizes;
  /** Names written at most. */
  names: number;
  /** The radius, in pixels, from which a node may not be covered by another's name. */
  firm: number;
  /** Pixels between names and the border of what is free. */
  clear: number;
  /** Pixels of ground to leave around what is framed: names stand there. */
  margin: { across: number; down: number };
}

/** The shorter side of the window for which the sizes of a stage are meant, in pixels; they grow with it. */
const WINDOW = 810;
const GROWTH = { least: 0.75, most: 4 };

/** What suits a display and the size of the window on it. */
export function measuresOf(display: Display, { width, height }: Size): Measures {
  if (display === 'screen') return ON_SCREEN;
  const unit = Math.min(GROWTH.most, Math.max(GROWTH.least, Math.min(width, height) / WINDOW));
  const { nodes, letters, names, firm } = display === 'stage' ? ON_STAGE : PROJECTED;
  const sizes = { ...letters, least: unit * letters.least, most: unit * letters.most };
  return {
    nodes: nodes * unit,
    letters: sizes,
    names,
    firm: unit * firm,
    clear: 0.6 * sizes.least,
    margin: { across: 3 * sizes.least, down: 1.6 * sizes.least },
  };
}

const ON_SCREEN: Measures = {
  nodes: 1,
  letters: { least: 12, most: 21, lightest: 400 },
  names: Infinity,
  firm: 6.5,
  clear: 4,
  margin: { across: 24, down: 24 },
};
const ON_STAGE = { nodes: 1.25, letters: { least: 17, most: 29, lightest: 400 }, names: 24, firm: 13 };
const PROJECTED = { nodes: 1.5, letters: { least: 30, most: 42, lightest: 600 }, names: 16, firm: 24 };
