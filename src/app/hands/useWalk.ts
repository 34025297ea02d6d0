import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Focus } from '../focus.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import type { NetworkHandle, Visible } from '../network/contract.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { hide, pick } from './deeds.ts';
import { stepOn, type Walk, walkFrom } from './walk.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/**
 * Walking from neighbour to neighbour with keys: left and right go through the neighbours of what is chosen, the
 * strongest first, Enter opens the evidence, Space walks there. `said` is what a screen reader hears.
 */
export function useWalk(
  visible: Visible,
  focus: Focus,
  network: RefObject<NetworkHandle | null>,
): { said: string; onKey(event: KeyboardEvent): void } {
  const { graph } = useWorld();
  const { choose, selection } = useStore();
  const describe = useDescription();
  const [walk, setWalk] = useState<Walk | null>(null);
  const node = focus.kind === 'node' ? focus.node : null;
  const current = walk && walk.node === node ? walk : null;

  const go = (next: Walk | null) => {
    setWalk(next);
    const link = next?.links[next.at];
    network.current?.point(link?.edge ?? null);
  };
  const begin = (): Walk | null => {
    if (node) return walkFrom(graph, visible, node);
    const first = [...visible.nodes].reduce<string | null>((best, key) => {
      const more = best === null || graph.getNodeAttribute(key, 'mentions') > graph.getNodeAttribute(best, 'mentions');
      return graph.hasNode(key) && more ? key : best;
    }, null);
    if (first) choose({ kind: 'node', node: first });
    return first ? walkFrom(graph, visible, first) : null;
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const link = current?.links[current.at];
    const picked = selection.size > 0 ? [...selection] : node ? [node] : [];
    const deeds = new Map<string, () => void>([
      ['ArrowRight', () => node && !event.shiftKey && go(stepOn(current ?? walkFrom(graph, visible, node), 1))],
      ['ArrowLeft', () => node && !event.shiftKey && go(stepOn(current ?? walkFrom(graph, visible, node), -1))],
      ['Enter', () => (link ? choose({ kind: 'edge', edge: link.edge }) : go(begin()))],
      [' ', () => (link ? choose({ kind: 'node', node: link.node }) : go(begin()))],
      ['h', () => picked.length > 0 && hide(picked)],
      ['s', () => node && pick([node], true)],
    ]);
    const walks = event.key.startsWith('Arrow') && (node === null || event.shiftKey);
    const deed = walks ? undefined : deeds.get(event.key);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  return { said: current ? describe(current) : '', onKey };
}

function useDescription(): (walk: Walk) => string {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const messages = useMessages();
  const units = useUnitMessages();
  const kindOf = (node: string) => messages.kinds[graph.getNodeAttribute(node, 'type')];
  const nameOf = (node: string): string => graph.getNodeAttribute(node, 'label');
  return ({ node, links, at }) => {
    if (!graph.hasNode(node)) return '';
    const first = links[0];
    if (!first) return words.walkAlone(nameOf(node), kindOf(node));
    const link = links[at];
    if (!link)
      return words.walkStart(
        nameOf(node),
        kindOf(node),
        links.length,
        nameOf(first.node),
        units.count(first.sentences),
      );
    return words.walkStep(nameOf(link.node), kindOf(link.node), units.count(link.sentences), at + 1, links.length);
  };
}
