import { BundleError } from './error.ts';

/** Links `graph.json` can hold: it is read as one text, of which an engine holds some 500 million characters. */
export const MOST_LINKS = 1_500_000;

/** Throws `BundleError` when a graph has more links than its file can hold. */
export function assertLinksFit(links: number): void {
  if (links <= MOST_LINKS) return;
  throw new BundleError(
    'graph.json',
    `would have ${links.toLocaleString('en')} links`,
    `at most ${MOST_LINKS.toLocaleString('en')}: a narrower --window, or fewer documents`,
  );
}
