import type { Scene, Story } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import type { Framing } from '../network/contract.ts';
import { useNetworkHandle } from '../network/handle.ts';
import { useStore } from '../store.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import { changeStory, startStory } from './deeds.ts';
import { addScene, freeId, retakeScene } from './edit.ts';
import { openEvidence } from './open-evidence.ts';
import { usePanel } from './panel.ts';
import { proposedTitle } from './proposed-title.ts';
import { recordScene } from './record-scene.ts';
import { isBilingual } from './saying.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

export interface Taking {
  /** Adds what is seen to the story that is written, behind the scene that is looked at; starts a story where none is written. */
  add(): Promise<void>;
  /** Gives a scene the view that is seen. */
  again(story: string, scene: string): void;
  /** How much of the network is seen; null where that cannot be told. */
  seen(): Framing | null;
}

/** Records scenes from what is seen. */
export function useTakeScene(): Taking {
  const world = useWorld();
  const opened = useOpened();
  const words = useWords({ zh, en });
  const network = useNetworkHandle();
  const seen = (): Framing | null => {
    const box = network.current?.boxSeen();
    return box ? { kind: 'box', box } : null;
  };
  const record = (id: string): Scene => {
    const now = useStore.getState();
    const isMoved = now.view === 'network' && now.camera !== null;
    return recordScene(opened, now, (isMoved && seen()) || { kind: 'auto' }, id);
  };
  return {
    seen,
    add: async () => {
      const now = useStore.getState();
      const evidence = await openEvidence(world, now);
      const name = now.editing && now.stories.has(now.editing) ? now.editing : startStory(words.newTitle);
      const titles = proposedTitle(world, now);
      changeStory(name, (story) => {
        const id = freeId(story);
        const scene = { ...worded(record(id), story, titles, now.language), evidence };
        const after = usePanel.getState().scene;
        const next = addScene(story, scene, after);
        const number = next.scenes.findIndex((one) => one.id === id) + 1;
        usePanel.setState({ scene: id, said: words.added(number, titles[now.language]) });
        return next;
      });
    },
    again: (story, scene) => changeStory(story, (now) => retakeScene(now, scene, record(scene).view)),
  };
}

/** A scene with its proposed title, in as many languages as the story has. */
function worded(scene: Scene, story: Story, titles: { zh: string; en: string }, language: 'zh' | 'en'): Scene {
  if (!isBilingual(story)) return { ...scene, title: titles[language] };
  return { ...scene, title: titles, text: { zh: '', en: '' }, notes: { zh: '', en: '' } };
}
