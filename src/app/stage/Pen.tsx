import { type PointerEvent, useEffect, useRef } from 'react';
import { type Inkwell, inkwellOn } from './inkwell.ts';

/** A sheet of glass over the scene to draw on with mouse, pen or finger. Lines fade, and go with the scene. */
export function Pen({ scene }: { scene: string }) {
  const glass = useRef<HTMLCanvasElement>(null);
  const ink = useRef<Inkwell>(null);
  useEffect(() => {
    ink.current = inkwellOn(glass.current!);
    return () => ink.current?.end();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene wipes the glass
  useEffect(() => ink.current?.wipe(), [scene]);
  const draw = (event: PointerEvent) => ink.current?.line(event.pointerId, { x: event.clientX, y: event.clientY });
  return (
    <canvas
      ref={glass}
      className="podium-pen"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        ink.current?.begin(event.pointerId, { x: event.clientX, y: event.clientY });
      }}
      onPointerMove={draw}
      onPointerUp={(event) => ink.current?.lift(event.pointerId)}
      onPointerCancel={(event) => ink.current?.lift(event.pointerId)}
    />
  );
}
