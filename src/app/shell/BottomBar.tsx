import type { RefObject } from 'react';
import type { Filtered } from '../../graph/filtered.ts';
import { ENTITY_TYPES } from '../../model/entity.ts';
import { LayoutChoice } from '../arrange/LayoutChoice.tsx';
import { Rich } from '../look/Rich.tsx';
import { useMessages } from '../messages/useMessages.ts';
import type { NetworkHandle } from '../network/contract.ts';
import { useStore } from '../store.ts';

interface Props {
  counts: Filtered['counts'];
  zoom: number;
  network: RefObject<NetworkHandle | null>;
}

/** How much is shown, what is hidden, and the zoom. */
export function BottomBar({ counts, zoom, network }: Props) {
  const messages = useMessages();
  const view = useStore((state) => state.view);
  const types = useStore((state) => state.filters.types);
  const showAll = useStore((state) => state.showAll);
  const hidden = ENTITY_TYPES.filter((type) => !types.has(type)).map((type) => messages.types[type]);
  const filtered = hidden.length > 0 || counts.weak > 0;
  return (
    <footer className="bottom-bar">
      <p className="shown">
        <span className="shown-long">
          <Rich text={messages.shown(counts.nodes, counts.allNodes, counts.edges, counts.allEdges)} />
        </span>
        <span className="shown-short">
          <Rich text={messages.shownShort(counts.nodes, counts.allNodes)} />
        </span>
        {filtered && (
          <span className="hidden-note">
            <span className="shown-long">
              {[
                ...(counts.weak > 0 ? [messages.hiddenWeak(counts.weak)] : []),
                ...(hidden.length > 0 ? [messages.hiddenTypes(hidden)] : []),
              ].join(' · ')}
              {' · '}
            </span>
            <button type="button" className="link" onClick={showAll}>
              {messages.showAll}
            </button>
          </span>
        )}
      </p>
      {view === 'network' && <LayoutChoice />}
      <div className="zoom" hidden={view !== 'network'}>
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
    </footer>
  );
}
