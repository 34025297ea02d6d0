import type { EntityIndex } from '../../graph/correct/correct-index.ts';
import { entitiesOf } from '../../graph/count/entities.ts';
import { mentionsOf } from '../mentions.ts';
import type { World } from '../world.ts';

const indices = new WeakMap<World, Promise<EntityIndex>>();

/** Where the entities of an opened bundle stand, before any correction made here. Rejects with a `BundleError`. */
export function indexOf(opened: World): Promise<EntityIndex> {
  const known = indices.get(opened);
  if (known) return known;
  const started = mentionsOf(opened).then((mentions) => ({
    entities: entitiesOf(opened.graph.mapNodes((key, attributes) => ({ key, attributes }))),
    postings: opened.postings,
    mentions,
  }));
  indices.set(opened, started);
  started.catch(() => indices.delete(opened));
  return started;
}
