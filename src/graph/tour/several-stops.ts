import type { EntityType } from '../../model/entity.ts';
import { absence } from '../ask/absence.ts';
import { type CompareGroup, type CompareRow, compare } from '../ask/compare.ts';
import { evidence } from '../ask/evidence.ts';
import { joinCopies } from '../count/copies.ts';
import { themeOf } from '../filter/theme.ts';
import { LISTED, NEAR } from './corpus-stops.ts';
import type { Counted } from './counted.ts';
import { linkFactsOf, standingOf } from './facts.ts';
import type { Claim, Stop } from './stop.ts';

/** The link of two entities, or what is known of there being none; of more the strongest link among them, if any. */
export function betweenStop(counted: Counted, nodes: readonly string[]): Stop | null {
  const { graph } = counted;
  const pairs = nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => [a, b] as const));
  const weight = ([a, b]: readonly [string, string]) => graph.getEdgeAttribute(a, b, 'weight');
  const [strongest] = pairs.filter(([a, b]) => graph.hasEdge(a, b)).sort((x, y) => weight(y) - weight(x));
  if (strongest)
    return { kind: 'link', link: linkFactsOf(counted, ...strongest), claims: linkClaims(counted, ...strongest) };
  const [pair] = pairs;
  return pair && pairs.length === 1 ? absenceStop(counted, ...pair) : null;
}

/**
 * What some entities are all linked with; null where there is nothing. Listed are those of one type, by the weakest of
 * their links: technologies, or the first other type there is, their own last; the theme only where there is nothing else.
 */
export function sharedStop(counted: Counted, nodes: readonly string[], peer: boolean): Stop | null {
  const theme = themeOf(counted.graph);
  const groups = compare(counted.graph, nodes).filter(({ shared }) => shared.length > 0);
  const of = groups.reduce((sum, { shared }) => sum + shared.length, 0);
  const own = new Set(nodes.map((node) => counted.graph.getNodeAttribute(node, 'type')));
  const order = TOLD.toSorted((a, b) => Number(own.has(a)) - Number(own.has(b)));
  const withoutTheme = (group: CompareGroup) => group.shared.filter(({ node }) => node !== theme);
  const told = order.flatMap((type) => groups.filter((group) => group.type === type));
  const group = told.find((one) => withoutTheme(one).length > 0) ?? told[0];
  if (!group) return null;
  const others = withoutTheme(group);
  const rest = told.filter((one) => one !== group).flatMap(withoutTheme);
  const rows = (others.length > 0 ? others : group.shared).slice(0, nodes.length > 2 ? 1 : LISTED - 1);
  return {
    kind: 'shared',
    nodes,
    peer,
    of,
    type: group.type,
    ofType: group.shared.length,
    strongest: rows.map(({ node }) => ({ node, links: nodes.map((one) => linkFactsOf(counted, one, node)) })),
    near: [...(others.length > 0 ? others : group.shared), ...rest].slice(0, NEAR).map(({ node }) => node),
    without: others.length > 0 && others.length < group.shared.length ? theme : null,
    claims: rows.flatMap(({ node }) => nodes.map((one): Claim => ({ nodes: [one, node] }))),
  };
}

/** In this order what is shared is worth telling. */
const TOLD: readonly EntityType[] = ['technology', 'company', 'policy', 'city'];

/** What one entity is linked with and none of the others is, the strongest first; null where there is nothing. */
export function ownStop(counted: Counted, node: string, against: readonly string[]): Stop | null {
  const strength = ({ cells: [cell] }: CompareRow) => cell?.weight ?? 0;
  const rows = compare(counted.graph, [node, ...against])
    .flatMap(({ own }) => own[0] ?? [])
    .sort((a, b) => strength(b) - strength(a) || (a.node < b.node ? -1 : 1));
  if (rows.length === 0) return null;
  const listed = rows.slice(0, LISTED);
  return {
    kind: 'own',
    node,
    against,
    of: rows.length,
    links: listed.map((row) => linkFactsOf(counted, node, row.node)),
    near: rows.slice(0, NEAR).map((row) => row.node),
    claims: listed.map((row) => ({ nodes: [node, row.node] })),
  };
}

/** What shows a link: words of the independent document with most of its sentences, and of another one where there is. */
export function linkClaims({ postings, documents, window }: Counted, a: string, b: string): Claim[] {
  const counts = new Map<number, number>();
  for (const { place } of joinCopies(evidence(postings, a, b), documents, window)) {
    const [document] = place;
    if (documents[document]?.duplicateOf === undefined) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  const most = [...counts].sort(([x, m], [y, n]) => n - m || x - y).slice(0, 2);
  return most.length > 0 ? most.map(([document]) => ({ nodes: [a, b], document })) : [{ nodes: [a, b] }];
}

function absenceStop(counted: Counted, a: string, b: string): Stop {
  const { shared, expected, byChance } = absence(counted.graph, counted.postings, a, b);
  return {
    kind: 'absence',
    standings: [standingOf(counted, a), standingOf(counted, b)],
    shared: shared.length,
    expected,
    byChance,
    claims: [{ nodes: [a] }, { nodes: [b] }],
  };
}
