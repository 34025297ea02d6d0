import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Filtered } from '../../graph/filter.ts';
import { lay } from '../corrections/desk.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Insets, NetworkHandle } from '../network/contract.ts';
import { Network } from '../network/Network.tsx';
import { useStore } from '../store.ts';
import { useDrawing } from '../useDrawing.ts';
import { useEmphasis } from '../useEmphasis.ts';
import { useFocus } from '../useFocus.ts';
import { Notice } from './Notice.tsx';

interface Props {
  visible: Filtered;
  insets: Insets;
  network: RefObject<NetworkHandle | null>;
  onZoom(zoom: number): void;
}

/** The network with the choices of the store; what a person does to its picture goes back there. */
export function NetworkView({ visible, insets, network, onZoom }: Props) {
  const messages = useMessages();
  const drawing = useDrawing();
  const emphasis = useEmphasis(visible);
  const focus = useFocus();
  const theme = useStore((state) => state.theme);
  const camera = useStore((state) => state.camera);
  const selection = useStore((state) => state.selection);
  const moved = useStore((state) => state.arrangement.moved);
  const pinned = useMemo(() => new Set(moved.keys()), [moved]);
  const { choose, set } = useStore.getState();
  const [plain, setPlain] = useState(false);
  const pointed = useRef<string | null>(null);
  const seen = useRef(camera);
  const centre = () => {
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
      <Network
        drawing={drawing}
        visible={visible}
        focus={focus}
        emphasis={emphasis}
        selection={selection}
        pinned={pinned}
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
        onDropped={(node, other) => lay({ kind: 'entity', node, how: 'merge', other })}
        onSelected={(nodes, adding) =>
          set({ selection: new Set(adding ? [...useStore.getState().selection, ...nodes] : nodes) })
        }
        onMoved={(node, place) => {
          const { arrangement } = useStore.getState();
          set({ arrangement: { ...arrangement, moved: new Map([...arrangement.moved, [node, place]]) } });
        }}
        onCamera={(now) => {
          seen.current = now;
          set({ camera: now });
        }}
        onZoom={onZoom}
        onDrawn={() => {
          if (camera === null) centre();
        }}
        onPlain={setPlain}
        handle={network}
      />
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
