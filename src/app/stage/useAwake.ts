import { useEffect, useState } from 'react';

/** Milliseconds after which what is not needed goes out of sight. */
const REST = 2600;

/** Whether the pointer moved or a finger touched a moment ago, or Tab went looking for the buttons. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let rest = setTimeout(() => setAwake(false), REST);
    const wake = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Tab') return;
      clearTimeout(rest);
      rest = setTimeout(() => setAwake(false), REST);
      setAwake(true);
    };
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const sign of signs) addEventListener(sign, wake, { capture: true, passive: true });
    return () => {
      clearTimeout(rest);
      for (const sign of signs) removeEventListener(sign, wake, { capture: true });
    };
  }, []);
  return awake;
}
