import type { EdgeIterationCallback } from 'graphology-types';
import type { EdgeAttributes, NodeAttributes } from '../../model/graph.ts';
import type { FactGraph } from '../facts.ts';
import { themeOf } from '../filter/theme.ts';

export interface Bridge {
  edge: string;
  /** The end with fewer other neighbours (of equals, the one with the smaller key). */
  lesser: string;
  /** How many neighbours that end has beside the other one, and how many of them are neighbours of both. */
  others: number;
  common: number;
}

/** Links that chance makes more often than this are no bridge. */
const CHANCE = 0.01;
/** Ends with fewer other neighbours than this have no company to speak of. */
const COMPANY = 3;
/** At most this part of the company is shared; a looser bound only where no link keeps the stricter. */
const OVERLAPS = [0.1, 0.25, 0.5];

/**
 * The link one would least expect of those that stand firm; null where there is none. It joins two communities, does not
 * end in the theme, is named in two units or more, more often than chance does (p ≤ 0.01), in several independent documents if
 * any such link is; and its ends otherwise keep different company: of the neighbours of the end that has fewer, at most a
 * tenth (where no link has so few: a quarter, then half) are neighbours of the other. Of these links the one with the largest G²; ties by key.
 *
 * That a tie between groups shows in how few neighbours its ends share: Granovetter, The strength of weak ties, Am. J.
 * Sociology 78(6), 1973. The share is the topological overlap J(i, j) / min(k_i, k_j) without the link itself: Ravasz et al., Hierarchical
 * organization of modularity in metabolic networks, Science 297, 2002.
 *
 * @param node one end; any where it is left out
 */
export function bridge(graph: FactGraph, node?: string): Bridge | null {
  const theme = themeOf(graph);
  const firm: Firm[] = [];
  const consider: EdgeIterationCallback<NodeAttributes, EdgeAttributes> = (edge, facts, source, target, one, other) => {
    const { p, npmi, g2, support } = facts;
    if (p === null || p > CHANCE || npmi <= 0 || one.community === other.community) return;
    if (source !== theme && target !== theme) firm.push({ edge, several: support === 'multi-document', g2 });
  };
  if (node === undefined) graph.forEachEdge(consider);
  else graph.forEachEdge(node, consider);
  firm.sort((a, b) => Number(b.several) - Number(a.several) || b.g2 - a.g2 || (a.edge < b.edge ? -1 : 1));
  const [several, one] = [true, false].map((wanted) => firm.filter((link) => link.several === wanted));
  return leastExpected(graph, several!) ?? leastExpected(graph, one!);
}

interface Firm {
  edge: string;
  several: boolean;
  g2: number;
}

function leastExpected(graph: FactGraph, firm: readonly Firm[]): Bridge | null {
  const found: Array<Bridge | undefined> = OVERLAPS.map(() => undefined);
  for (const { edge } of firm) {
    const company = companyOf(graph, edge);
    if (company.others < COMPANY) continue;
    for (const [index, most] of OVERLAPS.entries()) {
      if (company.common <= most * company.others) found[index] ??= company;
    }
    if (found[0]) break;
  }
  return found.find((company) => company !== undefined) ?? null;
}

function companyOf(graph: FactGraph, edge: string): Bridge {
  const [a, b] = graph.extremities(edge).sort() as [string, string];
  const [lesser, other] = graph.degree(b) < graph.degree(a) ? [b, a] : [a, b];
  let common = 0;
  graph.forEachNeighbor(lesser, (near) => {
    if (near !== other && graph.hasEdge(near, other)) common += 1;
  });
  return { edge, lesser, others: graph.degree(lesser) - 1, common };
}
