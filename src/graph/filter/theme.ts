import type { FactGraph } from '../facts.ts';

/** Share of all units the theme stands in at least, and how many units. */
const SHARE = 0.1;
const LEAST = 10;
/** How many times as many units as the next entity it stands in at least. */
const LEAD = 3;

const themes = new WeakMap<FactGraph, string | null>();

/**
 * The theme of a corpus: the entity that everything is about and that therefore links everything with everything. It is
 * the one that stands in the most units, if these are at least a tenth of all with an entity, ten at least, and three times
 * as many as those of the next. Null where no entity stands out like this.
 */
export function themeOf(graph: FactGraph): string | null {
  const known = themes.get(graph);
  if (known !== undefined) return known;
  let [most, first, second] = [null as string | null, 0, 0];
  graph.forEachNode((node, { sentences }) => {
    if (sentences > first) [most, first, second] = [node, sentences, first];
    else if (sentences > second) second = sentences;
  });
  const { units } = graph.getAttribute('corpus');
  const theme = first >= Math.max(LEAST, SHARE * units, LEAD * second) ? most : null;
  themes.set(graph, theme);
  return theme;
}
