import type { Scene, Story } from '../../model/story.ts';
import { nodesOfFocus } from '../focus.ts';
import { en as messagesEn } from '../messages/en.ts';
import { zh as messagesZh } from '../messages/zh.ts';
import { useStore } from '../store.ts';
import { IMPROVISED } from '../story/improvised.ts';
import { recordScene } from '../story/record-scene.ts';
import type { World } from '../world.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** A story of what is seen right now: one scene, from which to go where one likes. */
export function improvise(world: World): Story {
  const { graph, documents } = world;
  const choices = useStore.getState();
  const nodes = nodesOfFocus(choices.place.focus).filter((node) => graph.hasNode(node));
  const names = nodes.map((node) => graph.getNodeAttribute(node, 'label')).join(' — ');
  const size = [documents.length, graph.order, graph.size] as const;
  const scene: Scene = {
    ...recordScene(world, choices, { kind: 'auto' }, IMPROVISED),
    title: names || { zh: zh.hereTitle, en: en.hereTitle },
    text: { zh: zh.hereText(...size), en: en.hereText(...size) },
  };
  const [only] = nodes;
  if (nodes.length === 1) {
    const { type } = graph.getNodeAttributes(only!);
    const links = graph.degree(only!);
    scene.text = {
      zh: [messagesZh.kinds[type], zh.links(links)].join(' · '),
      en: [messagesEn.kinds[type], en.links(links)].join(' · '),
    };
  }
  return { schema: 1, title: scene.title, scenes: [scene] };
}

/** Leaves no trace of an improvised story among those that are kept. */
export function forgetImprovised(): void {
  const { stories, set } = useStore.getState();
  if (!stories.has(IMPROVISED)) return;
  const kept = new Map([...stories].filter(([name]) => name !== IMPROVISED));
  const { pause, resume, isTracking } = useStore.temporal.getState();
  pause();
  set({ stories: kept });
  if (isTracking) resume();
}
