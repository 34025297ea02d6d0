import { useEffect, useState } from 'react';
import type { Scene } from '../../model/story.ts';
import { CurrentWorld } from '../CurrentWorld.tsx';
import { useStore } from '../store.ts';
import { choicesOf } from '../story/telling.ts';
import type { World } from '../world.ts';
import { keepPicture, PLAIN_LOOK, pictureKey, usePictures, viewOf } from './pictures.ts';
import { Shot } from './Shot.tsx';
import { useSpeaking } from './speaker-end.ts';

interface Props {
  world: World;
  scenes: readonly Scene[];
  at: number;
}

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which scene
  useEffect(() => {
    if (!wanted || key === undefined) return;
    return whenIdle(() => {
      useStore.setState(choicesOf(world, wanted));
      setReady(key);
    });
  }, [world, key]);
  if (!wanted || key === undefined || ready !== key) return null;
  return (
    <CurrentWorld opened={world}>
      <Shot key={key} scene={wanted} look={look} onTaken={(picture) => keepPicture(key, picture)} />
    </CurrentWorld>
  );
}

/** Calls back when the browser has nothing else to do, or after a while; returns what takes that back. */
function whenIdle(call: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const waiting = setTimeout(call, 200);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(call, { timeout: 2000 });
  return () => cancelIdleCallback(waiting);
}
