import { layOut } from '../arrange/lay-out.ts';
import { useWords } from '../messages/useWords.ts';
import type { Target } from '../network/contract.ts';
import { useNetworkHandle } from '../network/handle.ts';
import { useStore } from '../store.ts';
import { beginTour } from '../tour/begin-tour.ts';
import { useCommunities } from '../useCommunities.ts';
import { useVisible } from '../useVisible.ts';
import { useWorld } from '../worldContext.ts';
import { expand, fold, hide, pick, release, showOnly } from './deeds.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** One line of a menu. */
export interface Entry {
  name: string;
  act(): void;
}

/** What can be done with a part of the picture, the likeliest first. */
export function useEntries(target: Target): Entry[] {
  const world = useWorld();
  const { graph } = world;
  const words = useWords({ zh, en });
  const network = useNetworkHandle();
  const visible = useVisible();
  const { communities } = useCommunities();
  const { selection, filters, arrangement, choose, filter } = useStore();
  switch (target.kind) {
    case 'node': {
      const { node } = target;
      const leader = communities().leaderOf.get(node);
      return [
        { name: words.open, act: () => choose({ kind: 'node', node }) },
        { name: selection.has(node) ? words.drop : words.pick, act: () => pick([node], true) },
        { name: words.around, act: () => filter({ ego: { node, depth: 1 } }) },
        { name: words.layOutAround, act: () => layOut('around', node) },
        { name: words.only, act: () => showOnly([node, ...graph.neighbors(node)]) },
        { name: words.expand, act: () => void expand(graph, node) },
        { name: words.tour, act: () => void beginTour(world, { kind: 'node', node }) },
        ...(leader ? [{ name: words.foldCommunity, act: () => fold(leader, true) }] : []),
        ...(arrangement.moved.has(node) ? [{ name: words.release, act: () => release(node) }] : []),
        { name: words.hide, act: () => hide([node]) },
      ];
    }
    case 'edge':
      return [
        { name: words.open, act: () => choose({ kind: 'edge', edge: target.edge }) },
        { name: words.only, act: () => showOnly(graph.extremities(target.edge)) },
        { name: words.tour, act: () => void beginTour(world, { kind: 'pair', nodes: graph.extremities(target.edge) }) },
      ];
    case 'community':
      return [
        { name: words.open, act: () => choose({ kind: 'community', leader: target.leader }) },
        { name: words.unfold, act: () => fold(target.leader, false) },
      ];
    case 'ground':
      return [
        { name: words.fit, act: () => network.current?.fit() },
        { name: words.pickAll, act: () => pick([...visible.nodes], false) },
        { name: words.tourOfAll, act: () => void beginTour(world, { kind: 'corpus' }) },
        ...(filters.hidden.size > 0
          ? [{ name: words.showHidden(filters.hidden.size), act: () => filter({ hidden: new Set() }) }]
          : []),
      ];
  }
}
