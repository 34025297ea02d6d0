import type { Filters } from '../../graph/filter/filter.ts';
import type { Scene } from '../../model/story.ts';
import { parseAddress } from '../address.ts';
import { type Arrangement, workOf } from '../choices.ts';
import { isKnown } from '../focus.ts';
import { NOWHERE, type Telling } from '../place.ts';
import { type Choices, useStore } from '../store.ts';
import type { World } from '../world.ts';
import { retained } from '../retained.ts';
import { fragmentOf, framingOf } from './scene-view.ts';

/**
 * Begins to tell a story, or goes to another scene of it. Where the story is not there (yet) nothing else changes; a scene
 * it does not have is the nearest it has. What the explorer shows stays aside until `endTelling`.
 *
 * @param world the bundle as it was opened
 */
export function tell(world: World, { story, scene }: Telling): void {
  const now = useStore.getState();
  if (!now.telling) {
    useStore.temporal.getState().pause();
    now.set({ aside: asideOf(now) });
  }
  const scenes = now.stories.get(story)?.scenes;
  const index = scenes ? Math.max(0, Math.min(scene, scenes.length - 1)) : scene;
  const shown = scenes?.[index];
  now.set({ telling: { story, scene: index }, ...(shown && sceneChoices(world, now, shown)) });
}

/** What a scene shows; what it has in common with what is shown now is the same object, but the framing, which is set anew. */
export function sceneChoices(world: World, now: Choices, scene: Scene): Partial<Choices> {
  const choices = choicesOf(world, scene);
  return {
    ...Object.fromEntries(
      Object.entries(choices).map(([name, choice]) => [name, retained(now[name as keyof Choices], choice)]),
    ),
    framing: choices.framing!,
  };
}

/** Shows a scene again as it was recorded, after it was walked away from. */
export function backToScene(world: World): void {
  const { telling } = useStore.getState();
  if (telling) tell(world, telling);
}

/** Goes back to what the explorer showed before. */
export function endTelling(): void {
  const { telling, aside, set } = useStore.getState();
  if (!telling) return;
  set({ telling: null, framing: null, aside: null, ...aside });
  useStore.temporal.getState().resume();
}

/** What the view of a scene asks the explorer to show; what the bundle does not have is left out. */
export function choicesOf(world: World, scene: Scene): Partial<Choices> {
  const { focus, reading, filters, telling: _, ...rest } = parseAddress(fragmentOf(scene.view));
  return {
    ...rest,
    filters: {
      ...filters,
      minimum: filters.minimum ?? world.minimum,
      ego: filters.ego ?? (filters.only ? null : surroundings(rest.arrangement)),
    },
    place: {
      ...NOWHERE,
      focus: isKnown(world.graph, focus) ? focus : NOWHERE.focus,
      reading: reading && world.documentIndex.has(reading.document) ? reading : null,
    },
    trail: [],
    gone: null,
    framing: framingOf(scene.view),
  };
}

/** Laid out around an entity, a scene that does not say what it shows shows what is linked with that one alone. */
function surroundings({ by, centre }: Arrangement): Filters['ego'] {
  return by === 'around' && centre !== undefined ? { node: centre, depth: 1 } : null;
}

function asideOf(choices: Choices): Choices['aside'] {
  const { stories: _, corrections: __, ...work } = workOf(choices);
  const { camera, mapCamera, coverage } = choices;
  return { ...work, camera, mapCamera, coverage };
}
