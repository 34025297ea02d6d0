import { lazy, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Filtered } from '../../graph/filter/filter.ts';
import { useNews } from '../adding/news.ts';
import { giveNode } from '../annotations/annotating.ts';
import { lay } from '../corrections/desk.ts';
import { isEmbed } from '../embed/address.ts';
import { displayOf } from '../look/theme.ts';
import { expand, pick, place } from '../hands/deeds.ts';
import { SelectionBar } from '../hands/SelectionBar.tsx';
import { useTool } from '../hands/tool.ts';
import { useWalk } from '../hands/useWalk.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Insets, NetworkHandle, Target } from '../network/contract.ts';
import { Network } from '../network/Network.tsx';
import { useMarks } from '../slice/useMarks.ts';
import { useStore } from '../store.ts';
import { backToScene } from '../story/telling.ts';
import { useNoted } from '../story/useNoted.ts';
import { useDrawing } from '../useDrawing.ts';
import { useEmphasis } from '../useEmphasis.ts';
import { useFocus } from '../useFocus.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import { Notice } from './Notice.tsx';
import { Later } from './Later.tsx';

const TargetMenu = lazy(() => import('../hands/TargetMenu.tsx').then(({ TargetMenu }) => ({ default: TargetMenu })));

interface Props {
  visible: Filtered;
  insets: Insets;
  network: RefObject<NetworkHandle | null>;
  onZoom(zoom: number): void;
  /** The first picture is on screen. */
  onDrawn?(): void;
}

/** The network with the choices of the store; what a person does to its picture goes back there. */
export function NetworkView({ visible, insets, network, onZoom, onDrawn }: Props) {
  const messages = useMessages();
  const drawing = useDrawing();
  const emphasis = useEmphasis();
  const focus = useFocus();
  const news = useNews((state) => state.marks);
  const theme = useStore((state) => state.theme);
  const telling = useStore((state) => state.telling !== null);
  const display = useStore(displayOf);
  const framing = useStore((state) => state.framing);
  const noted = useNoted();
  const camera = useStore((state) => state.camera);
  const selection = useStore((state) => state.selection);
  const moved = useStore((state) => state.arrangement.moved);
  const changes = useMarks();
  const marks = changes.size > 0 ? changes : news;
  const pinned = useMemo(() => new Set(moved.keys()), [moved]);
  const { choose, set } = useStore.getState();
  const { graph } = useWorld();
  const opened = useOpened();
  const tool = useTool((state) => state.tool);
  const walk = useWalk(visible, focus, network);
  const [menu, setMenu] = useState<{ target: Target; x: number; y: number } | null>(null);
  const [plain, setPlain] = useState(false);
  const pointed = useRef<string | null>(null);
  const seen = useRef(camera);
  const told = useRef(telling);
  const centre = () => {
    const framed = telling || told.current;
    told.current = telling;
    if (framed) return;
    const restored = camera !== null && camera !== seen.current;
    const wanted = focus.kind === 'node' && focus.node !== pointed.current && !restored;
    if (wanted) network.current?.center(focus.node);
    pointed.current = null;
    seen.current = camera;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice moves the camera
  useEffect(centre, [focus]);
  return (
    <>
      <div role="presentation" onKeyDownCapture={walk.onKey}>
        <Network
          drawing={drawing}
          visible={visible}
          focus={focus}
          emphasis={emphasis}
          selection={selection}
          marks={marks}
          pinned={pinned}
          noted={noted}
          framing={framing}
          camera={camera}
          tool={telling ? 'hand' : tool}
          theme={theme}
          display={display}
          insets={insets}
          label={messages.network(visible.counts.nodes, visible.counts.edges)}
          onChooseNode={(node) => {
            if (giveNode(node)) return;
            pointed.current = node;
            choose({ kind: 'node', node });
          }}
          onChooseEdge={(edge) => choose({ kind: 'edge', edge })}
          onChooseCommunity={(leader) => choose({ kind: 'community', leader })}
          onClear={() => (telling ? backToScene(opened) : choose({ kind: 'none' }))}
          onDropped={(node, other) => !telling && lay({ kind: 'entity', node, how: 'merge', other })}
          onSelected={pick}
          onMoved={place}
          onExpand={(node) => void expand(graph, node)}
          onMenu={(target, x, y) => !isEmbed(location) && setMenu({ target, x, y })}
          onCamera={(now) => {
            seen.current = now;
            set({ camera: now });
          }}
          onZoom={onZoom}
          onDrawn={() => {
            if (camera === null) centre();
            onDrawn?.();
          }}
          onPlain={setPlain}
          handle={network}
        />
      </div>
      <p className="unseen" aria-live="polite">
        {walk.said}
      </p>
      {!telling && <SelectionBar insets={insets} />}
      {menu && (
        <Later>
          <TargetMenu {...menu} onClose={() => setMenu(null)} />
        </Later>
      )}
      {plain && (
        <Notice
          style={{ left: insets.left, right: insets.right }}
          text={messages.plainPicture}
          button={messages.dismiss}
          onButton={() => setPlain(false)}
        />
      )}
    </>
  );
}
