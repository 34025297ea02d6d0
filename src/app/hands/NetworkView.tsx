import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import type { Emphasis, Insets, NetworkHandle, Target } from '../network/contract.ts';
import type { Filtered } from '../../graph/filter.ts';
import type { Focus } from '../focus.ts';
import { useMessages } from '../messages/useMessages.ts';
import { Network } from '../network/Network.tsx';
import { useStore } from '../store.ts';
import { useDrawing } from '../useDrawing.ts';
import { useWorld } from '../worldContext.ts';
import { expand, pick, place } from './deeds.ts';
import { useTool } from './tool.ts';
import { useWalk } from './useWalk.ts';

const TargetMenu = lazy(() => import('./TargetMenu.tsx').then(({ TargetMenu }) => ({ default: TargetMenu })));

interface Props {
  visible: Filtered;
  emphasis: Emphasis | null;
  focus: Focus;
  insets: Insets;
  network: RefObject<NetworkHandle | null>;
  onZoom(zoom: number): void;
  onPlain(): void;
}

/** The picture of the network with what hands do in it: choosing, walking, picking out, moving, menus. */
export function NetworkView({ visible, emphasis, focus, insets, network, onZoom, onPlain }: Props) {
  const { graph } = useWorld();
  const messages = useMessages();
  const drawing = useDrawing();
  const { theme, selection, arrangement, camera, choose, set } = useStore();
  const tool = useTool((state) => state.tool);
  const [menu, setMenu] = useState<{ target: Target; x: number; y: number } | null>(null);
  const pointed = useRef<string | null>(null);
  const centre = () => {
    const framed = useStore.getState().camera !== null;
    if (focus.kind === 'node' && focus.node !== pointed.current && !framed) network.current?.center(focus.node);
    pointed.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice moves the picture
  useEffect(centre, [focus]);
  const walk = useWalk(visible, focus, network);
  return (
    <>
      <div onKeyDown={walk.onKey} role="presentation">
        <Network
          drawing={drawing}
          visible={visible}
          focus={focus}
          emphasis={emphasis}
          selection={selection}
          pinned={new Set(arrangement.moved.keys())}
          tool={tool}
          camera={camera}
          theme={theme}
          insets={insets}
          label={messages.network(visible.counts.nodes, visible.counts.edges)}
          onChooseNode={(node) => {
            pointed.current = node;
            choose({ kind: 'node', node });
          }}
          onChooseEdge={(edge) => choose({ kind: 'edge', edge })}
          onChooseCommunity={(leader) => choose({ kind: 'community', leader })}
          onClear={() => choose({ kind: 'none' })}
          onCamera={(seen) => set({ camera: seen })}
          onMoved={place}
          onSelected={pick}
          onExpand={(node) => void expand(graph, node)}
          onMenu={(target, x, y) => setMenu({ target, x, y })}
          onZoom={onZoom}
          onDrawn={centre}
          onPlain={onPlain}
          handle={network}
        />
      </div>
      <p className="unseen" aria-live="polite">
        {walk.said}
      </p>
      {menu && (
        <Suspense>
          <TargetMenu {...menu} onClose={() => setMenu(null)} />
        </Suspense>
      )}
    </>
  );
}
