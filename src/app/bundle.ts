import { fetchBundle } from '../bundle/fetch.ts';
import { forgetDocuments } from './documents.ts';
import { fetchFile } from './source.ts';
import { makeWorld, type World } from './world.ts';

const BASE = 'graph/';

let told = (_: Promise<World>) => {};

/** Has a bundle that is opened anew shown instead of the one before. */
export function onReopened(tell: (opening: Promise<World>) => void): void {
  told = tell;
}

/** Reads the bundle beside the page again, after a build; what is seen stays until it is there. */
export function reopen(): Promise<World> {
  forgetDocuments();
  const opening = openBundle();
  opening.then(
    () => told(opening),
    () => {},
  );
  return opening;
}

/** Reads the bundle beside the page. Rejects with a `BundleError` that says which file, what is wrong and what is needed. */
export async function openBundle(): Promise<World> {
  return makeWorld(BASE, await fetchBundle(BASE, fetchFile));
}
