import './embed.css';
import { lazy, useRef } from 'react';
import type { Insets, NetworkHandle } from '../network/contract.ts';
import { HandleContext } from '../network/handle.ts';
import { Later } from '../shell/Later.tsx';
import { Live } from '../shell/Live.tsx';
import { NetworkView } from '../shell/NetworkView.tsx';
import { OtherView } from '../shell/OtherView.tsx';
import { useStageInsets } from '../stage/useStageInsets.ts';
import { useStore } from '../store.ts';
import { useVisible } from '../useVisible.ts';
import { EmbedFoot } from './EmbedFoot.tsx';

const Stage = lazy(() => import('../stage/Stage.tsx').then(({ Stage }) => ({ default: Stage })));

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** A view alone, or a story, without what changes anything: for inside other pages. */
export function Embedded() {
  const visible = useVisible();
  const view = useStore((state) => state.view);
  const telling = useStore((state) => state.telling !== null);
  const network = useRef<NetworkHandle>(null);
  const words = useStageInsets();
  const insets = telling ? words : NONE;
  return (
    <HandleContext value={network}>
      <div className="explorer embedded" data-telling={telling || undefined}>
        <main className="stage">
          <NetworkView visible={visible} insets={insets} network={network} onZoom={() => undefined} />
          {view !== 'network' && <OtherView view={view} insets={insets} />}
          {telling && (
            <Later>
              <Stage />
            </Later>
          )}
        </main>
        <EmbedFoot />
        <Live />
      </div>
    </HandleContext>
  );
}
