import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import { themeOf } from '../filter/theme.ts';
import type { Counted } from './counted.ts';
import { standingOf } from './facts.ts';
import type { Stop } from './stop.ts';

/** How many entities or links a scene lists at most: no audience keeps more in mind. */
export const LISTED = 3;

/** More than this around what is told of, and no name can be read from afar. */
export const NEAR = 16;

/** What was read: how much, how much of it independent, of which time. */
export function corpusStop({ graph, documents, chosen }: Counted): Stop {
  const dated = [...chosen]
    .flatMap((index) => {
      const { date } = documents[index]!;
      return date === null ? [] : [{ date, index }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index));
  const [first, last] = [dated[0], dated.at(-1)];
  const ends = first && last ? [...new Set([first.index, first.date === last.date ? first.index : last.index])] : [];
  const { sentences } = graph.getAttribute('corpus');
  return {
    kind: 'corpus',
    documents: chosen.size,
    reprints: [...chosen].filter((index) => documents[index]!.duplicateOf !== undefined).length,
    undated: chosen.size - dated.length,
    dates: first && last ? [first.date, last.date] : null,
    sentences,
    entities: countByType(graph.mapNodes((_, { type }) => type)),
    ends,
    claims: ends.map((document) => ({ nodes: [], document })),
  };
}

/** Who is named in most sentences, of all or of one type; null where there is nobody. */
export function hubsStop(counted: Counted, type: EntityType | null): Stop | null {
  const { graph } = counted;
  const hubs = leading(counted, type);
  if (hubs.length === 0) return null;
  const theme = themeOf(graph);
  return {
    kind: 'hubs',
    type,
    of: graph.filterNodes((_, attributes) => type === null || attributes.type === type).length,
    hubs: hubs.map((node) => standingOf(counted, node)),
    theme: theme !== null && hubs.includes(theme) ? theme : null,
    units: graph.getAttribute('corpus').units,
    claims: hubs.map((node) => ({ nodes: [node] })),
  };
}

/** The entities named in most sentences, as many as a scene lists, of all or of one type; ties by mentions, then key. */
export function leading({ graph }: Pick<Counted, 'graph'>, wanted: EntityType | null): string[] {
  const all: Array<{ node: string; sentences: number; mentions: number }> = [];
  graph.forEachNode((node, { type, sentences, mentions }) => {
    if (wanted === null || type === wanted) all.push({ node, sentences, mentions });
  });
  all.sort((a, b) => b.sentences - a.sentences || b.mentions - a.mentions || (a.node < b.node ? -1 : 1));
  return all.slice(0, LISTED).map(({ node }) => node);
}

function countByType(types: readonly EntityType[]): Record<EntityType, number> {
  const counts = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0])) as Record<EntityType, number>;
  for (const type of types) counts[type] += 1;
  return counts;
}
