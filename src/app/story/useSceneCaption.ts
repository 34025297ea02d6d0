import { useMemo } from 'react';
import type { Scene } from '../../model/story.ts';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import { proposedTitle } from './proposed-title.ts';
import { choicesOf } from './telling.ts';

/** What a scene shows, in a few words: the view, what is chosen. */
export function useSceneCaption(scene: Scene): string {
  const world = useOpened();
  const language = useStore((state) => state.language);
  return useMemo(() => {
    const choices = { ...useStore.getState(), ...choicesOf(world, { ...scene }) };
    return proposedTitle(world, choices)[language];
  }, [world, scene, language]);
}
