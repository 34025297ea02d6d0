import { isWhole } from '../../graph/filter/slice.ts';
import { layoutOnce } from '../arrange/useLayout.ts';
import type { Scene } from '../../model/story.ts';
import { useStore } from '../store.ts';
import { drawingOnce, NO_BUBBLES } from '../useDrawing.ts';
import { filteredOnce } from '../useFiltered.ts';
import type { World } from '../world.ts';
import { sceneChoices } from './telling.ts';

/** Milliseconds after which one scene has become the next. */
const SETTLED = 2000;

/** While a story is told, works out what the next scene needs before its key is pressed. Returns a function that stops it. */
export function prepareScenes(world: World): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = useStore.subscribe(({ telling, stories }, before) => {
    if (telling === before.telling) return;
    clearTimeout(waiting);
    const next = telling && stories.get(telling.story)?.scenes[telling.scene + 1];
    if (next) waiting = setTimeout(() => prepare(world, next), SETTLED);
  });
  return () => {
    clearTimeout(waiting);
    stop();
  };
}

/** Works out the filters, the layout and the drawing of a scene; of a slice, whose links are not counted yet, nothing. */
function prepare(world: World, scene: Scene): void {
  const { filters, slice, arrangement, collapsed } = sceneChoices(world, useStore.getState(), scene);
  if (!filters || !arrangement || !slice || !isWhole(slice) || collapsed?.size !== 0) return;
  const { graph } = world;
  const filtered = filteredOnce(graph, filters);
  const { by, centre, moved } = arrangement;
  const layout = layoutOnce(world.layout, graph, by, centre, by === 'around' ? filtered : null);
  drawingOnce(graph, layout, moved, NO_BUBBLES, null, null);
}
