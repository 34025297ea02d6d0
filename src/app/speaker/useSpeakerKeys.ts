import { useEffect } from 'react';
import { deedOf, type Place } from '../stage/keys.ts';
import { perform } from './deeds.ts';

/**
 * The keys of the stage; a key held down counts once. What is typed, and chords with Ctrl, Alt or ⌘, are none of them.
 * A button the pointer pressed gives the keyboard back: the next space turns the page.
 */
export function useSpeakerKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const deed = deedOf(event, placeOf(event.target));
      if (!deed) return;
      event.preventDefault();
      if (!event.repeat) perform(deed, event.key);
    };
    addEventListener('keydown', press);
    addEventListener('click', giveBack);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('click', giveBack);
    };
  }, []);
}

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'stage';
  if (target.closest('input')) return 'field';
  return target.closest('button, a') ? 'button' : 'stage';
}

/** A click by the keyboard counts no clicks. */
function giveBack({ target, detail }: MouseEvent): void {
  if (detail > 0 && target instanceof Element) target.closest<HTMLElement>('button, a')?.blur();
}
