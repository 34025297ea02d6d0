import { fetchMentions } from '../bundle/fetch.ts';
import type { Mentions } from '../model/graph.ts';
import { fetchFile } from './source.ts';
import type { World } from './world.ts';

const known = new WeakMap<World, Promise<Mentions>>();

/** How often each document of an opened bundle mentions each node; read once. Rejects with a `BundleError` when it cannot be read. */
export function mentionsOf(opened: World): Promise<Mentions> {
  const before = known.get(opened);
  if (before) return before;
  const started = fetchMentions(opened.base, opened, fetchFile);
  known.set(opened, started);
  started.catch(() => known.delete(opened));
  return started;
}
