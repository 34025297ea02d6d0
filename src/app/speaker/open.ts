import { create } from 'zustand';
import { yieldFullScreen } from '../stage/full-screen.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { keepInStep } from './stage-end.ts';

/** Whether the browser would not open the speaker's window. */
export const useBlocked = create<{ blocked: boolean }>(() => ({ blocked: false }));

const NAME = 'comention-speaker';

/**
 * Opens the speaker's window, or brings it to the front. Where the browser blocks it the stage goes on, and says so.
 *
 * @param world the bundle as it was opened
 */
export function openSpeaker(world: World): void {
  const wire = keepInStep(world);
  yieldFullScreen();
  const opened = window.open(speakerAddress(), NAME, 'popup,width=1200,height=780');
  useBlocked.setState({ blocked: !opened || opened.closed });
  if (!opened) return;
  wire.include(opened);
  opened.focus();
}

/** Where the speaker's window of the talk shown here is. */
export function speakerAddress(): string {
  const { telling } = useStore.getState();
  const fields = telling && new URLSearchParams({ story: telling.story, scene: String(telling.scene + 1) });
  return new URL(`?speaker${fields ? `#${fields}` : ''}`, location.href).href;
}

/** Name of the window, for a link that opens it by hand. */
export const SPEAKER_WINDOW = NAME;
