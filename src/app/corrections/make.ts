import type { Correction } from '../../model/correction.ts';
import { useStore } from '../store.ts';
import { followKeys, moveOf } from './follow-keys.ts';

/** Makes corrections, as one step that can be undone; what was chosen stays chosen under its new key. */
export function makeCorrections(made: readonly Correction[]): void {
  const state = useStore.getState();
  let work = state as Parameters<typeof followKeys>[0];
  for (const correction of made) work = { ...work, ...followKeys(work, moveOf(correction)) };
  const { place, trail, selection, filters, arrangement } = work;
  state.set({ corrections: [...state.corrections, ...made], place, trail, selection, filters, arrangement });
}

/** Takes one back, whenever it was made. */
export function takeBack(correction: Correction): void {
  const { corrections, set } = useStore.getState();
  set({ corrections: corrections.filter((one) => one !== correction) });
}
