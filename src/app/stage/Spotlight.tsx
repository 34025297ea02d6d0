import { useEffect, useRef } from 'react';

/** Darkens all but a circle around the pointer, which follows it without a rendering. */
export function Spotlight() {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      light.current?.style.setProperty('--x', `${clientX}px`);
      light.current?.style.setProperty('--y', `${clientY}px`);
    };
    const signs = ['pointermove', 'pointerdown'] as const;
    for (const sign of signs) addEventListener(sign, follow, { capture: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, follow, { capture: true });
    };
  }, []);
  return <div ref={light} className="podium-spotlight" aria-hidden="true" />;
}
