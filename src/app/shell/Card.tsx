import { lazy, useEffect, useLayoutEffect, useRef } from 'react';
import { LinkCard } from '../cards/LinkCard.tsx';
import { NodeCard } from '../cards/NodeCard.tsx';
import { type Focus, printFocus } from '../focus.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { CardBack } from './CardBack.tsx';
import { CardEdge } from './CardEdge.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { useNarrow } from './useNarrow.ts';
import { Later } from './Later.tsx';

const AskedCard = lazy(() => import('../ask/AskedCard.tsx').then(({ AskedCard }) => ({ default: AskedCard })));

interface Props {
  focus: Exclude<Focus, { kind: 'none' }>;
  /** Height of the phone's sheet as a share of the stage. */
  sheet: number;
  onSheet(share: number): void;
}

/** The card of what is chosen: a panel on the right, a sheet from below on a phone. */
export function Card({ focus, sheet, onSheet }: Props) {
  const messages = useMessages();
  const narrow = useNarrow();
  const width = useStore((state) => state.cardWidth);
  const choose = useStore((state) => state.choose);
  const key = printFocus(focus).join();
  const body = useScrollPlace(key);
  return (
    <aside className="card" data-kind={focus.kind} style={narrow ? { height: `${sheet * 100}%` } : { width }}>
      {narrow ? <SheetHandle share={sheet} onShare={onSheet} /> : <CardEdge />}
      <div className="card-body" ref={body} tabIndex={-1}>
        <div className="card-head">
          <CardBack />
          <button
            type="button"
            className="plain-button"
            title={messages.closeCard}
            aria-label={messages.closeCard}
            onClick={() => choose({ kind: 'none' })}
          >
            ✕
          </button>
        </div>
        {focus.kind === 'node' && <NodeCard key={key} node={focus.node} />}
        {focus.kind === 'edge' && <LinkCard key={key} edge={focus.edge} />}
        {focus.kind !== 'node' && focus.kind !== 'edge' && (
          <Later waiting={<p className="quiet">{messages.loadingView}</p>}>
            <AskedCard focus={focus} />
          </Later>
        )}
      </div>
    </aside>
  );
}

function useScrollPlace(key: string) {
  const body = useRef<HTMLDivElement>(null);
  const tab = useStore((state) => state.place.tab);
  /** Where it is scrolled to: to ask the box, or to tell it what it knows, has the page laid out once more. */
  const at = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card or tab has another place
  useLayoutEffect(() => {
    const { scroll } = useStore.getState().place;
    if (!body.current || scroll === at.current) return;
    body.current.scrollTop = scroll;
    at.current = scroll;
  }, [key, tab]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the control that led to this card is gone with the last one
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, [key]);
  useEffect(() => {
    const box = body.current;
    const note = () => {
      if (!box) return;
      at.current = box.scrollTop;
      useStore.getState().scrolled(box.scrollTop);
    };
    box?.addEventListener('scroll', note, { passive: true });
    return () => box?.removeEventListener('scroll', note);
  }, []);
  return body;
}
