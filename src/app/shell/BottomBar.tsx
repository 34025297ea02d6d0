import { memo, type RefObject } from 'react';
import { type Filtered, NO_FILTERS } from '../../graph/filter/filter.ts';
import { WHOLE } from '../../graph/filter/slice.ts';
import { LayoutChoice } from '../arrange/LayoutChoice.tsx';
import { useActive } from '../filters/useActive.ts';
import { Tools } from '../hands/Tools.tsx';
import { Rich } from '../look/Rich.tsx';
import { useMessages } from '../messages/useMessages.ts';
import type { NetworkHandle } from '../network/contract.ts';
import { useWords } from '../messages/useWords.ts';
import { en } from '../slice/words.en.ts';
import { zh } from '../slice/words.zh.ts';
import { useStore } from '../store.ts';
import { useCounting } from '../worldContext.ts';
import { useZoom } from './zoom.ts';

interface Props {
  counts: Filtered['counts'];
  network: RefObject<NetworkHandle | null>;
}

/** How much is shown, what is hidden, and the zoom. */
export const BottomBar = memo(function BottomBar({ counts, network }: Props) {
  const messages = useMessages();
  const zoom = useZoom((state) => state.zoom);
  const view = useStore((state) => state.view);
  const set = useStore((state) => state.set);
  const active = useActive();
  const { counting } = useCounting();
  const words = useWords({ zh, en });
  return (
    <footer className="bottom-bar">
      <p className="shown">
        <span className="shown-long">
          <Rich text={messages.shown(counts.nodes, counts.allNodes, counts.edges, counts.allEdges)} />
        </span>
        <span className="shown-short">
          <Rich text={messages.shownShort(counts.nodes, counts.allNodes)} />
        </span>
        {counting && (
          <span className="counting" role="status">
            {words.counting}
          </span>
        )}
        {active.length > 0 && (
          <span className="hidden-note">
            <span className="shown-long">
              {active.map(({ text }) => text).join(' · ')}
              {' · '}
            </span>
            <button type="button" className="link" onClick={() => set({ filters: NO_FILTERS, slice: WHOLE })}>
              {messages.showAll}
            </button>
          </span>
        )}
      </p>
      {view === 'network' && <Tools />}
      {view === 'network' && <LayoutChoice />}
      {view === 'network' && (
        <div className="zoom">
          <button
            type="button"
            className="plain-button"
            title={messages.zoomOut}
            aria-label={messages.zoomOut}
            onClick={() => network.current?.zoomOut()}
          >
            −
          </button>
          <span className="zoom-value">{messages.percent(zoom)}</span>
          <button
            type="button"
            className="plain-button"
            title={messages.zoomIn}
            aria-label={messages.zoomIn}
            onClick={() => network.current?.zoomIn()}
          >
            +
          </button>
          <button
            type="button"
            className="plain-button"
            title={messages.fit}
            aria-label={messages.fit}
            onClick={() => network.current?.fit()}
          >
            ⤢
          </button>
        </div>
      )}
    </footer>
  );
});
