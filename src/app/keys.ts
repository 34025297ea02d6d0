import { useEffect } from 'react';
import { lay, useDesk } from './corrections/desk.ts';
import { useStore } from './store.ts';

/** Escape closes what lies on top: the drawer, what is being corrected, the document, the coverage sheet, the card. The search box and native controls go first. */
export function useKeys(): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const { drawer, place, coverage, telling, read, choose, set } = useStore.getState();
      if (telling) return;
      if (drawer) set({ drawer: false });
      else if (useDesk.getState().topic) lay(null);
      else if (place.reading) read(null);
      else if (coverage) set({ coverage: false });
      else if (place.focus.kind !== 'none') choose({ kind: 'none' });
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, []);
}
