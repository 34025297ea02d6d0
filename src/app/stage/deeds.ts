import type { NetworkHandle } from '../network/contract.ts';
import { keep } from '../preferences.ts';
import { openSpeaker } from '../speaker/open.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { typeDigit } from './digits.ts';
import { canFullScreen, enterFullScreen, isFullScreen, leaveFullScreen } from './full-screen.ts';
import type { Deed } from './keys.ts';
import { type Layer, toggleHand, toggleLayer, useLayers } from './layers.ts';
import { goTo, goToEnd, leave, step } from './steps.ts';

/** Milliseconds in which a second digit follows the first. */
const PATIENCE = 900;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Does what a key or a button asks for. */
export function perform(deed: Deed, world: World, network: NetworkHandle | null): void {
  clearTimeout(waiting);
  const { digits } = useLayers.getState();
  useLayers.setState({ digits: '' });
  if (typeof deed === 'object') typeOn(digits, deed.digit, world);
  else if (digits !== '' && deed === 'next') goTo(world, Number(digits) - 1);
  else if (digits === '' || deed !== 'leave') deedsIn(world, network)[deed]();
}

function deedsIn(world: World, network: NetworkHandle | null): Record<Exclude<Deed, object>, () => void> {
  return {
    next: () => step(world, 1),
    back: () => step(world, -1),
    first: () => goTo(world, 0),
    last: () => goToEnd(world),
    leave: () => leave(world),
    black: () => cover('black'),
    white: () => cover('white'),
    find: () => cover('find'),
    overview: () => cover('overview'),
    keys: () => cover('keys'),
    evidence: toggleEvidence,
    spotlight: () => toggleHand('spotlight'),
    pen: () => toggleHand('pen'),
    projector: () => keep({ projector: !useStore.getState().projector }),
    language: () => keep({ language: useStore.getState().language === 'zh' ? 'en' : 'zh' }),
    speaker: () => openSpeaker(world),
    fullScreen: () => void toggleFullScreen(),
    closer: () => network?.zoomIn(),
    farther: () => network?.zoomOut(),
  };
}

/** Puts something over the scene or takes it away, and with it a sentence that was open. */
function cover(layer: Layer): void {
  const { place, read } = useStore.getState();
  if (place.reading) read(null);
  toggleLayer(layer);
}

function toggleEvidence(): void {
  const { place, read } = useStore.getState();
  if (place.reading) {
    read(null);
    useLayers.setState({ layer: null });
  } else toggleLayer('evidence');
}

function typeOn(before: string, digit: string, world: World): void {
  const { telling, stories } = useStore.getState();
  const scenes = telling ? (stories.get(telling.story)?.scenes.length ?? 0) : 0;
  const typed = typeDigit(before, digit, scenes);
  useLayers.setState({ digits: typed && 'waiting' in typed ? typed.waiting : '' });
  if (!typed) return;
  if ('scene' in typed) goTo(world, typed.scene - 1);
  else waiting = setTimeout(() => goTo(world, Number(typed.waiting) - 1), PATIENCE);
}

async function toggleFullScreen(): Promise<void> {
  if (isFullScreen()) leaveFullScreen();
  else if (!canFullScreen() || !(await enterFullScreen())) useLayers.setState({ note: 'windowed' });
}
