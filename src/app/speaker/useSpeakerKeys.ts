import { useEffect } from 'react';
import { goTo, pressOnStage, useSpeaking } from './speaker-end.ts';

/** How many scenes a key goes on. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['PageDown', 1],
  [' ', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
]);

/** The keys of the stage: those that change the scene do so here and there, the others do there what they do. */
export function useSpeakerKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, button, a')) return;
      const steps = STEPS.get(event.key);
      const { spot } = useSpeaking.getState().talk;
      if (steps === undefined) pressOnStage(event.key);
      else if (spot) goTo(spot.scene + steps);
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
