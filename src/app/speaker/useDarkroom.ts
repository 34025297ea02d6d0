import { useEffect } from 'react';
import type { Scene } from '../../model/story.ts';
import { useStore } from '../store.ts';
import { whenCalm } from './calm.ts';
import { keepPicture, PLAIN_LOOK, pictureKey, usePictures, viewOf } from './pictures.ts';
import { shotOf } from './shot.ts';
import { useSpeaking } from './speaker-end.ts';
import type { OpenedWorld } from './useOpenedWorld.ts';

/** Milliseconds without a change of scene after which one is drawn: this one as soon as the stage has flown there, others later. */
const FLIGHT = 700;
const REST = 1500;
const NONE: readonly Scene[] = [];

/**
 * Draws small pictures of the scenes out of sight, one after another, this one and the next first, so that nothing is left
 * to draw when the scene changes. Works only while nothing else is to be done: the stage may share its thread.
 */
export function useDarkroom(world: OpenedWorld, scenes: readonly Scene[] = NONE, at: number): void {
  const look = useSpeaking((state) => state.stage) ?? PLAIN_LOOK;
  const heard = useSpeaking((state) => state.link !== 'seeking');
  const language = useStore((state) => state.language);
  const pictures = usePictures();
  const keyOf = (scene: Scene) => pictureKey(scene, look, language);
  const drawable = [...scenes.slice(at), ...scenes.slice(0, at)].filter((scene) => viewOf(scene) === 'network');
  const wanted = heard ? drawable.find((scene) => !pictures.has(keyOf(scene))) : undefined;
  const key = wanted && keyOf(wanted);
  const hurry = wanted !== undefined && wanted === scenes[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which scene; another scene starts the wait anew
  useEffect(() => {
    if (!wanted || key === undefined || world === 'reading') return;
    if (world === 'missing') {
      keepPicture(key, null);
      return;
    }
    return whenCalm(hurry ? FLIGHT : REST, () => {
      shotOf(world, wanted, look, language).then(
        (picture) => keepPicture(key, picture),
        () => keepPicture(key, null),
      );
    });
  }, [world, key, at]);
}
