import { type RefObject, useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { Insets } from '../network/contract.ts';

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

const useCovered = create<{ insets: Insets }>()(() => ({ insets: NONE }));

/** How much of the stage its words cover. */
export function useStageInsets(): Insets {
  return useCovered((state) => state.insets);
}

/** Measures the words whenever they change, and with the window: below the network, or beside it where the window is low. */
export function useCovering(words: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = words.current;
    if (!element) return;
    const measure = () => {
      const { offsetWidth, offsetHeight, offsetParent } = element;
      if (offsetHeight === 0) return;
      const beside = offsetParent !== null && offsetHeight >= offsetParent.clientHeight;
      const insets = beside ? { ...NONE, left: offsetWidth } : { ...NONE, bottom: offsetHeight };
      const { insets: known } = useCovered.getState();
      if (known.left !== insets.left || known.bottom !== insets.bottom) useCovered.setState({ insets });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  });
}
