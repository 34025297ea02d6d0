import { lazy, startTransition, useCallback, useRef, useState } from 'react';
import { DropZone } from './adding/DropZone.tsx';
import { Desk } from './corrections/Desk.tsx';
import { Coverage } from './coverage/Coverage.tsx';
import { useKeys } from './keys.ts';
import type { NetworkHandle } from './network/contract.ts';
import { HandleContext } from './network/handle.ts';
import { Reader } from './reader/Reader.tsx';
import { BottomBar } from './shell/BottomBar.tsx';
import { Card } from './shell/Card.tsx';
import { Later } from './shell/Later.tsx';
import { LeftPanel } from './shell/LeftPanel.tsx';
import { Live } from './shell/Live.tsx';
import { NetworkView } from './shell/NetworkView.tsx';
import { Notices } from './shell/Notices.tsx';
import { OtherView } from './shell/OtherView.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { useInsets } from './shell/useInsets.ts';
import { tellZoom } from './shell/zoom.ts';
import { useStageInsets } from './stage/useStageInsets.ts';
import { useStore } from './store.ts';
import { StoryDesk } from './story/StoryDesk.tsx';
import { useFocus } from './useFocus.ts';
import { useVisible } from './useVisible.ts';

const SceneAnnotations = lazy(() =>
  import('./annotations/SceneAnnotations.tsx').then(({ SceneAnnotations }) => ({ default: SceneAnnotations })),
);
const Stage = lazy(() => import('./stage/Stage.tsx').then(({ Stage }) => ({ default: Stage })));

/** The whole page: bars and panels around the network. */
export function Explorer() {
  const visible = useVisible();
  const focus = useFocus();
  const reading = useStore((state) => state.place.reading);
  const coverage = useStore((state) => state.coverage);
  const view = useStore((state) => state.view);
  const telling = useStore((state) => state.telling !== null);
  const annotated = useStore((state) => state.view === 'network' && (state.telling !== null || state.editing !== null));
  const choose = useStore((state) => state.choose);
  const network = useRef<NetworkHandle>(null);
  const [sheet, setSheet] = useState(0.46);
  const around = useInsets(sheet, focus.kind !== 'none');
  const words = useStageInsets();
  const insets = telling ? words : around;
  /** First the picture, then what stands around it. */
  const [furnished, setFurnished] = useState(false);
  const furnish = () => startTransition(() => setFurnished(true));
  useKeys();
  const chooseFound = useCallback(
    (node: string) => {
      choose({ kind: 'node', node });
      network.current?.center(node);
    },
    [choose],
  );
  return (
    <HandleContext value={network}>
      <div className="explorer" data-telling={telling || undefined}>
        {!telling && (furnished ? <TopBar onFound={chooseFound} /> : <div className="top-bar" />)}
        <main className="stage">
          <NetworkView visible={visible} insets={insets} network={network} onZoom={tellZoom} onDrawn={furnish} />
          {view !== 'network' && <OtherView view={view} insets={insets} />}
          {annotated && (
            <Later>
              <SceneAnnotations insets={insets} />
            </Later>
          )}
          {telling ? (
            <Later>
              <Stage />
            </Later>
          ) : (
            furnished && (
              <>
                <Notices insets={insets} />
                <LeftPanel />
                <StoryDesk insets={insets} />
                {focus.kind !== 'none' && <Card focus={focus} sheet={sheet} onSheet={setSheet} />}
                {coverage && <Coverage />}
                {reading && <Reader key={reading.document} reading={reading} />}
                <Desk />
                <DropZone />
              </>
            )
          )}
        </main>
        {!telling && (furnished ? <BottomBar counts={visible.counts} network={network} /> : <div />)}
        {!telling && furnished && <Live />}
      </div>
    </HandleContext>
  );
}
