import { useEffect } from 'react';
import { useNetworkHandle } from '../network/handle.ts';
import { useOpened } from '../worldContext.ts';
import { perform } from './deeds.ts';
import { followLoss, regainFullScreen } from './full-screen.ts';
import { deedOf, type Place } from './keys.ts';
import { useLayers } from './layers.ts';
import { retreat } from './steps.ts';

const FIELD = 'input, textarea, select, [contenteditable]';
const BUTTON = 'button, a, summary, [role="option"], [role="menuitem"]';

/**
 * Hears the keys before anything on the page does, so that a click into the network or a table does not cost the
 * presenter the arrows. What is being typed or composed, and chords with Ctrl, Alt or ⌘, are not the stage's; a key held
 * down counts once.
 */
export function useStageKeys(): void {
  const world = useOpened();
  const network = useNetworkHandle();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const deed = deedOf(event, placeOf(event.target));
      if (!deed) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      if (deed !== 'leave') regainFullScreen();
      perform(deed, world, network.current);
    };
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [world, network]);
  useEffect(() => followLoss(() => retreat(world)), [world]);
}

function placeOf(target: EventTarget | null): Place {
  if (target instanceof Element && target.closest(FIELD)) return 'field';
  if (useLayers.getState().layer === 'overview') return 'overview';
  return target instanceof Element && target.closest(BUTTON) ? 'button' : 'stage';
}
