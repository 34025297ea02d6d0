import { useEffect } from 'react';

/** When what uses this closes, the keyboard is where it was before, unless it was not wanted there. */
export function useFocusBack(wanted = true): void {
  useEffect(() => {
    if (!wanted) return;
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [wanted]);
}
