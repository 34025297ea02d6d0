import { ENTITY_TYPES } from '../../model/entity.ts';
import { edgeKey } from '../../model/graph.ts';
import { cut } from './lettering.ts';
import type { Bubble, Rows } from './rows.ts';

/**
 * The rows with each bubble's members as one node, as large as their mentions together, its links to any other node as
 * one edge of their weights' sum; links inside a bubble are left out. Members without a row count for nothing.
 */
export function collapsed(rows: Rows, bubbles: readonly Bubble[]): Rows {
  if (bubbles.length === 0) return rows;
  const bubbleOf = new Map(bubbles.flatMap((bubble) => bubble.members.map((member) => [member, bubble] as const)));
  const numbers = (): number[] => [];
  const made = {
    ...rows,
    keys: [] as string[],
    labels: [] as string[],
    kinds: numbers(),
    mentions: numbers(),
    edges: [] as string[],
    sources: numbers(),
    targets: numbers(),
    weights: numbers(),
  } satisfies Rows;
  const shownBubbles = new Map<number, Bubble>();
  const bundles = new Map<number, string[]>();
  const rowOf = new Map<string, number>();
  const present: number[] = [];
  const standsFor = rows.keys.map((key, row) => {
    const bubble = bubbleOf.get(key);
    const shown = bubble?.key ?? key;
    let at = rowOf.get(shown);
    if (at === undefined) {
      at = made.keys.push(shown) - 1;
      rowOf.set(shown, at);
      made.labels.push(rows.labels[row]!);
      made.kinds.push(bubble ? ENTITY_TYPES.length : rows.kinds[row]!);
      made.mentions.push(0);
      present.push(0);
      if (bubble) shownBubbles.set(at, bubble);
    }
    made.mentions[at]! += rows.mentions[row]!;
    present[at]! += 1;
    return at;
  });
  for (const [at, { name }] of shownBubbles) made.labels[at] = `${cut(name)} (${present[at]})`;
  const edgeOf = new Map<string, number>();
  rows.edges.forEach((edge, row) => {
    const [source, target] = [standsFor[rows.sources[row]!]!, standsFor[rows.targets[row]!]!];
    if (source === target) return;
    const bundle = shownBubbles.has(source) || shownBubbles.has(target);
    const key = bundle ? edgeKey(made.keys[source]!, made.keys[target]!) : edge;
    let at = edgeOf.get(key);
    if (at === undefined) {
      at = made.edges.push(key) - 1;
      edgeOf.set(key, at);
      made.sources.push(source);
      made.targets.push(target);
      made.weights.push(0);
      if (bundle) bundles.set(at, []);
    }
    made.weights[at]! += rows.weights[row]!;
    bundles.get(at)?.push(edge);
  });
  return { ...made, bubbles: shownBubbles, bundles };
}
