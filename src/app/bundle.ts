import { fetchBundle } from '../bundle/fetch.ts';
import { makeWorld, type World } from './world.ts';

const BASE = 'graph/';

/** Reads the bundle beside the page. Rejects with a `BundleError` that says which file, what is wrong and what is needed. */
export async function openBundle(): Promise<World> {
  return makeWorld(BASE, await fetchBundle(BASE));
}
