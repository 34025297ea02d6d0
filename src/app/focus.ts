import type { CompareOrder } from '../graph/ask/compare.ts';
import type { FactGraph } from '../graph/facts.ts';

/** What is chosen, by graphology keys: what the card on the right is about and what comes forward in every view. */
export type Focus =
  | { kind: 'none' }
  | { kind: 'node'; node: string }
  | { kind: 'edge'; edge: string }
  /** Two entities, linked or not: why, or why not. */
  | { kind: 'pair'; nodes: readonly [string, string] }
  /** The way from one to the other with the fewest links, or over the strongest ones. */
  | {
      kind: 'path';
      nodes: readonly [string, string];
      by: PathBy /** Which of the ways found; 0, the best. */;
      way?: number;
    }
  /** Two or more entities side by side. */
  | {
      kind: 'compare';
      nodes: readonly string[];
      order?: CompareOrder;
      measure?: Measure;
      /** Whether links that filters hide are compared too. */
      whole?: boolean;
    }
  /** A community, by its strongest member. */
  | { kind: 'community'; leader: string };

export const PATHS_BY = ['steps', 'strength'] as const;
export type PathBy = (typeof PATHS_BY)[number];

/** What is put side by side: a count, a strength, or how often as by chance. */
export const MEASURES = ['sentences', 'weight', 'ratio'] as const;
export type Measure = (typeof MEASURES)[number];

export const COMPARE_ORDERS = ['shared', 'different'] as const satisfies readonly CompareOrder[];

export const NOTHING: Focus = { kind: 'none' };

/** The entities a choice names, by key; of a link, both its ends. */
export function nodesOfFocus(focus: Focus): readonly string[] {
  switch (focus.kind) {
    case 'none':
      return [];
    case 'node':
      return [focus.node];
    case 'edge':
      return focus.edge.split('\t');
    case 'community':
      return [focus.leader];
    default:
      return focus.nodes;
  }
}

/** Whether a graph has all that a choice names. */
export function isKnown(graph: FactGraph, focus: Focus): boolean {
  return (
    nodesOfFocus(focus).every((node) => graph.hasNode(node)) && (focus.kind !== 'edge' || graph.hasEdge(focus.edge))
  );
}

/** Whether two choices are the same. */
export function sameFocus(a: Focus, b: Focus): boolean {
  return a === b || new URLSearchParams(printFocus(a)).toString() === new URLSearchParams(printFocus(b)).toString();
}

/** A choice as fields of an address; none for nothing. */
export function printFocus(focus: Focus): Array<[field: string, value: string]> {
  switch (focus.kind) {
    case 'none':
      return [];
    case 'node':
      return [['node', focus.node]];
    case 'edge':
      return [['link', focus.edge]];
    case 'pair':
      return [['pair', focus.nodes.join('\t')]];
    case 'path':
      return [
        ['path', focus.nodes.join('\t')],
        ['by', focus.by],
        ...field('way', focus.way ? String(focus.way + 1) : ''),
      ];
    case 'compare':
      return [
        ['compare', focus.nodes.join('\t')],
        ...field('order', focus.order === 'shared' ? '' : focus.order),
        ...field('measure', focus.measure === 'sentences' ? '' : focus.measure),
        ...field('whole', focus.whole ? 'yes' : ''),
      ];
    case 'community':
      return [['community', focus.leader]];
  }
}

function field(name: string, value: string | undefined): Array<[field: string, value: string]> {
  return value ? [[name, value]] : [];
}

/** Reads a choice from the fields of an address; nothing where they make no sense. */
export function parseFocus(fields: URLSearchParams): Focus {
  const [node, edge, leader] = ['node', 'link', 'community'].map((field) => fields.get(field));
  const [pair, path, compare] = ['pair', 'path', 'compare'].map((field) => [
    ...new Set(fields.get(field)?.split('\t').filter(Boolean)),
  ]);
  if (edge) return { kind: 'edge', edge };
  if (node) return { kind: 'node', node };
  if (leader) return { kind: 'community', leader };
  if (pair?.length === 2) return { kind: 'pair', nodes: [pair[0]!, pair[1]!] };
  if (compare && compare.length > 1) {
    const order = COMPARE_ORDERS.find((known) => known === fields.get('order'));
    const measure = MEASURES.find((known) => known === fields.get('measure'));
    return {
      kind: 'compare',
      nodes: compare,
      ...(order && { order }),
      ...(measure && { measure }),
      ...(fields.has('whole') && { whole: true }),
    };
  }
  const by = PATHS_BY.find((known) => known === fields.get('by')) ?? 'strength';
  const way = Number(fields.get('way'));
  if (path?.length === 2)
    return { kind: 'path', nodes: [path[0]!, path[1]!], by, ...(Number.isInteger(way) && way > 1 && { way: way - 1 }) };
  return NOTHING;
}
