import { useEffect, useRef, useState } from 'react';
import { Desk } from './corrections/Desk.tsx';
import { lay } from './corrections/desk.ts';
import { Coverage } from './coverage/Coverage.tsx';
import { useKeys } from './keys.ts';
import { useMessages } from './messages/useMessages.ts';
import type { NetworkHandle } from './network/contract.ts';
import { HandleContext } from './network/handle.ts';
import { Network } from './network/Network.tsx';
import { Reader } from './reader/Reader.tsx';
import { BottomBar } from './shell/BottomBar.tsx';
import { Card } from './shell/Card.tsx';
import { LeftPanel } from './shell/LeftPanel.tsx';
import { Live } from './shell/Live.tsx';
import { Notices } from './shell/Notices.tsx';
import { OtherView } from './shell/OtherView.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { useInsets } from './shell/useInsets.ts';
import { useStore } from './store.ts';
import { useDrawing } from './useDrawing.ts';
import { useEmphasis } from './useEmphasis.ts';
import { useFocus } from './useFocus.ts';
import { useVisible } from './useVisible.ts';

/** The whole page: bars and panels around the network. */
export function Explorer() {
  const drawing = useDrawing();
  const messages = useMessages();
  const visible = useVisible();
  const emphasis = useEmphasis(visible);
  const focus = useFocus();
  const reading = useStore((state) => state.place.reading);
  const coverage = useStore((state) => state.coverage);
  const view = useStore((state) => state.view);
  const theme = useStore((state) => state.theme);
  const choose = useStore((state) => state.choose);
  const network = useRef<NetworkHandle>(null);
  const [zoom, setZoom] = useState(1);
  const [sheet, setSheet] = useState(0.46);
  const [failed, setFailed] = useState(false);
  const insets = useInsets(sheet, focus.kind !== 'none');
  useKeys();
  const pointed = useRef<string | null>(null);
  const centre = () => {
    if (focus.kind === 'node' && focus.node !== pointed.current) network.current?.center(focus.node);
    pointed.current = null;
  };
  useEffect(centre, [focus]);
  const chooseFound = (node: string) => {
    choose({ kind: 'node', node });
    network.current?.center(node);
  };
  const choosePointed = (node: string) => {
    pointed.current = node;
    choose({ kind: 'node', node });
  };
  return (
    <HandleContext value={network}>
      <div className="explorer">
        <TopBar onFound={chooseFound} />
        <main className="stage">
          {failed ? (
            <div className="no-picture" role="alert">
              <h1>{messages.failedTitle}</h1>
              <p>{messages.failedBody}</p>
            </div>
          ) : (
            <Network
              drawing={drawing}
              visible={visible}
              focus={focus}
              emphasis={emphasis}
              theme={theme}
              insets={insets}
              label={messages.network(visible.counts.nodes, visible.counts.edges)}
              onChooseNode={choosePointed}
              onChooseEdge={(edge) => choose({ kind: 'edge', edge })}
              onChooseCommunity={(leader) => choose({ kind: 'community', leader })}
              onClear={() => choose({ kind: 'none' })}
              onDropped={(node, other) => lay({ kind: 'entity', node, how: 'merge', other })}
              onZoom={setZoom}
              onDrawn={centre}
              onPlain={() => setFailed(true)}
              handle={network}
            />
          )}
          {view !== 'network' && <OtherView view={view} insets={insets} />}
          <Notices insets={insets} />
          <LeftPanel />
          {focus.kind !== 'none' && <Card focus={focus} sheet={sheet} onSheet={setSheet} />}
          {coverage && <Coverage />}
          {reading && <Reader key={reading.document} reading={reading} />}
          <Desk />
        </main>
        <BottomBar counts={visible.counts} zoom={zoom} network={network} />
        <Live />
      </div>
    </HandleContext>
  );
}
