import type { FactGraph } from '../facts.ts';

/** Nodes that are linked with each other more than with the rest. */
export interface Community {
  /** Its strongest member, by which it is known: numbers change with every count. */
  leader: string;
  /** By strength within: the weights of a member's links with the others, summed; ties by mentions, then key. */
  members: string[];
  /** Its links among themselves, strongest first; ties by key. */
  links: string[];
}

export interface Communities {
  /** The largest first; ties by leader. */
  list: Community[];
  /** The leader of each node's community. */
  leaderOf: ReadonlyMap<string, string>;
}

/** What links two communities: their leaders in code-unit order, and the sums over the links between their members. */
export interface CommunityLink {
  source: string;
  target: string;
  weight: number;
  /** How many links. */
  links: number;
}

/** The communities of a graph. A leader is the member with the most mentions; of equals, the one with the smallest key. */
export function communitiesOf(graph: FactGraph): Communities {
  const strengths = new Map<string, number>();
  const links = new Map<number, Array<{ edge: string; weight: number }>>();
  graph.forEachEdge((edge, { weight }, source, target, { community }, { community: other }) => {
    if (community !== other) return;
    for (const end of [source, target]) strengths.set(end, (strengths.get(end) ?? 0) + weight);
    push(links, community, { edge, weight });
  });
  const groups = new Map<number, Member[]>();
  graph.forEachNode((key, { community, mentions }) =>
    push(groups, community, { key, mentions, strength: strengths.get(key) ?? 0 }),
  );
  const list = [...groups].map(([number, members]) => ({
    leader: members.reduce((best, member) => (byMentions(member, best) < 0 ? member : best)).key,
    members: members.sort((a, b) => b.strength - a.strength || byMentions(a, b)).map(({ key }) => key),
    links: (links.get(number) ?? [])
      .sort((a, b) => b.weight - a.weight || (a.edge < b.edge ? -1 : 1))
      .map(({ edge }) => edge),
  }));
  list.sort((a, b) => b.members.length - a.members.length || (a.leader < b.leader ? -1 : 1));
  const leaderOf = new Map(list.flatMap(({ leader, members }) => members.map((member) => [member, leader] as const)));
  return { list, leaderOf };
}

/** What links communities with each other, strongest first; ties by leaders. */
export function linksBetween(graph: FactGraph, leaderOf: Communities['leaderOf']): CommunityLink[] {
  const sums = new Map<string, Map<string, CommunityLink>>();
  graph.forEachEdge((_, { weight }, a, b) => {
    const [one, other] = [leaderOf.get(a)!, leaderOf.get(b)!];
    if (one === other) return;
    const [source, target] = one < other ? [one, other] : [other, one];
    const from = sums.get(source) ?? new Map<string, CommunityLink>();
    const sum = from.get(target) ?? { source, target, weight: 0, links: 0 };
    sum.weight += weight;
    sum.links += 1;
    sums.set(source, from.set(target, sum));
  });
  const all = [...sums.values()].flatMap((from) => [...from.values()]);
  return all.sort((a, b) => b.weight - a.weight || compared(a.source, b.source) || compared(a.target, b.target));
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Member {
  key: string;
  mentions: number;
  strength: number;
}

function byMentions(a: Member, b: Member): number {
  return b.mentions - a.mentions || (a.key < b.key ? -1 : 1);
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
