import { type PointerEvent, useRef } from 'react';
import { useMessages } from '../messages/useMessages.ts';

const LOW = 0.2;
const MIDDLE = 0.46;
const HIGH = 0.92;

/** The grip of the phone's sheet: pulled up and down, or pressed to go between middle and high. */
export function SheetHandle({ share, onShare }: { share: number; onShare(share: number): void }) {
  const messages = useMessages();
  const start = useRef<{ y: number; share: number; moved: boolean } | null>(null);
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    const stage = event.currentTarget.closest('.stage');
    if (!start.current || !stage) return;
    const pulled = (start.current.y - event.clientY) / stage.clientHeight;
    if (Math.abs(pulled) > 0.01) start.current.moved = true;
    onShare(Math.min(HIGH, Math.max(LOW, start.current.share + pulled)));
  };
  const click = () => {
    if (!start.current?.moved) onShare(share < 0.7 ? HIGH : MIDDLE);
    start.current = null;
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={share < 0.7 ? messages.sheetTaller : messages.sheetLower}
      aria-expanded={share >= 0.7}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { y: event.clientY, share, moved: false };
      }}
      onPointerMove={drag}
      onClick={click}
    />
  );
}
