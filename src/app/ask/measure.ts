import type { Cell, CompareGroup } from '../../graph/ask/compare.ts';
import { specialisation } from '../../graph/views/specialisation.ts';
import type { Measure } from '../focus.ts';

/** A figure of a link; as a ratio, how specialised it is: its units against those expected by chance, half a unit more of both. */
export function measured({ sentences, weight, expected }: Cell, by: Measure): number {
  if (by === 'ratio') return specialisation(sentences, expected);
  return by === 'weight' ? weight : sentences;
}

/** The largest figure of a whole comparison, which a full bar stands for; 0 where there is none. */
export function largest(groups: readonly CompareGroup[], by: Measure): number {
  const rows = groups.flatMap(({ shared, some, own }) => [...shared, ...some, ...own.flat()]);
  const figures = rows.flatMap(({ cells }) => cells.map((cell) => (cell ? measured(cell, by) : 0)));
  return figures.reduce((most, figure) => Math.max(most, figure), 0);
}

/** How many entities of any type all that are compared are linked with. */
export function sharedIn(groups: readonly CompareGroup[]): number {
  return groups.reduce((sum, { shared }) => sum + shared.length, 0);
}
