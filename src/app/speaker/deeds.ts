import type { Deed } from '../stage/keys.ts';
import { goTo, pressOnStage, useSpeaking } from './speaker-end.ts';

/** What is of no use in this window, or would take the stage away from those who watch it. */
const NOT_HERE: ReadonlySet<Deed> = new Set<Deed>(['speaker', 'fullScreen', 'find']);

/**
 * Does what a key of the stage asks for: on the stage, which then tells where the talk is. While there is no stage the
 * scene changes here.
 */
export function perform(deed: Deed, key: string): void {
  const { talk, stories, link } = useSpeaking.getState();
  if (!talk.spot || NOT_HERE.has(deed)) return;
  const { story, scene, shown } = talk.spot;
  if (link === 'joined' && shown) {
    pressOnStage(key);
    return;
  }
  const last = (stories.get(story)?.scenes.length ?? 1) - 1;
  if (typeof deed === 'object') goTo(Number(deed.digit) - 1);
  else if (deed === 'next') goTo(shown ? scene + 1 : scene);
  else if (deed === 'back') goTo(shown ? scene - 1 : scene);
  else if (deed === 'first') goTo(0);
  else if (deed === 'last') goTo(last);
}

/** One scene on or back, as the keys do. */
export function step(by: 1 | -1): void {
  if (by > 0) perform('next', 'ArrowRight');
  else perform('back', 'ArrowLeft');
}
