import { useEffect, useState } from 'react';
import type { Scene } from '../../model/story.ts';
import { CurrentWorld } from '../CurrentWorld.tsx';
import { useStore } from '../store.ts';
import { choicesOf } from '../story/telling.ts';
import type { World } from '../world.ts';
import { whenCalm } from './calm.ts';
import { keepPicture, PLAIN_LOOK, pictureKey, usePictures, viewOf } from './pictures.ts';
import { Shot } from './Shot.tsx';
import { useSpeaking } from './speaker-end.ts';

interface Props {
  /** Null where the bundle cannot be read: then there are no pictures. */
  world: World | null;
  scenes: readonly Scene[];
  at: number;
}

/** Milliseconds without a change of scene after which one is drawn: this one as soon as the stage has flown there, others later. */
const FLIGHT = 700;
const REST = 1500;

/**
 * Out of sight, draws the scenes one after another as the stage does and keeps pictures of them, so that nothing is left
 * to draw when the scene changes. Works only while nothing else is to be done: the stage may share its thread.
 */
export function Darkroom({ world, scenes, at }: Props) {
  const look = useSpeaking((state) => state.stage) ?? PLAIN_LOOK;
  const heard = useSpeaking((state) => state.link !== 'seeking');
  const pictures = usePictures();
  const [ready, setReady] = useState<string | null>(null);
  const order = [...scenes.slice(at), ...scenes.slice(0, at)].filter((scene) => viewOf(scene) === 'network');
  const wanted = heard ? order.find((scene) => !pictures.has(pictureKey(scene, look))) : undefined;
  const key = wanted && pictureKey(wanted, look);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which scene; another scene starts the wait anew
  useEffect(() => {
    if (!wanted || key === undefined) return;
    if (!world) {
      keepPicture(key, null);
      return;
    }
    return whenCalm(pictures.has(pictureKey(scenes[at]!, look)) ? REST : FLIGHT, () => {
      useStore.setState(choicesOf(world, wanted));
      setReady(key);
    });
  }, [world, key, at]);
  if (!world || !wanted || key === undefined || ready !== key) return null;
  return (
    <CurrentWorld opened={world}>
      <Shot key={key} scene={wanted} look={look} onTaken={(picture) => keepPicture(key, picture)} />
    </CurrentWorld>
  );
}
