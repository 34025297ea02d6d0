import { useMemo } from 'react';
import { type Community, type Communities, communitiesOf } from '../graph/ask/community-members.ts';
import type { FactGraph } from '../graph/facts.ts';
import { useStore } from './store.ts';
import { useWorld } from './worldContext.ts';

export interface NamedCommunities {
  communities(): Communities;
  /** The community of a node, mostly asked for by its leader; another count may have given it another one. */
  communityOf(member: string): Community | undefined;
  /** What a community is called: by the reader, or after its strongest members. */
  nameOf(leader: string): string;
}

const NAMING = 3;
const known = new WeakMap<FactGraph, Grouped>();

interface Grouped {
  communities: Communities;
  byLeader: ReadonlyMap<string, Community>;
}

/** The communities of what is counted now, and what they are called. Nothing is worked out before it is asked for. */
export function useCommunities(): NamedCommunities {
  const { graph } = useWorld();
  const names = useStore((state) => state.communityNames);
  return useMemo(() => namedCommunities(graph, names), [graph, names]);
}

/** The communities of a graph with the names the reader gave them, by leader. */
export function namedCommunities(graph: FactGraph, names: ReadonlyMap<string, string>): NamedCommunities {
  const communityOf = (member: string) => {
    const { communities, byLeader } = grouped(graph);
    return byLeader.get(communities.leaderOf.get(member) ?? member);
  };
  return {
    communities: () => grouped(graph).communities,
    communityOf,
    nameOf: (leader) => names.get(leader) ?? namedAfter(graph, communityOf(leader)?.members ?? [leader]),
  };
}

function grouped(graph: FactGraph): Grouped {
  let found = known.get(graph);
  if (!found) {
    const communities = communitiesOf(graph);
    found = { communities, byLeader: new Map(communities.list.map((community) => [community.leader, community])) };
    known.set(graph, found);
  }
  return found;
}

function namedAfter(graph: FactGraph, members: readonly string[]): string {
  const strongest = members.slice(0, NAMING).filter((member) => graph.hasNode(member));
  return strongest.map((member) => graph.getNodeAttribute(member, 'label')).join(' · ');
}
