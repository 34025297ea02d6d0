import type { Posting, Postings } from '../../model/graph.ts';
import { isOwn } from './evidence.ts';

/** How many links some entities have together: pairs that share a unit, at least one of them in its own words; a link between two of them is one. */
export function linksOf(keys: readonly string[], postings: Postings): number {
  const here = new Map<number, Array<{ key: string; own: boolean }>>();
  for (const key of keys) {
    for (const posting of postings[key]!) {
      const standing = { key, own: isOwn(posting) };
      const known = here.get(packed(posting));
      if (known) known.push(standing);
      else here.set(packed(posting), [standing]);
    }
  }
  const inside = new Set(keys);
  let links = 0;
  for (const [other, places] of Object.entries(postings)) {
    const linked = new Set<string>();
    for (const posting of places) {
      for (const { key, own } of here.get(packed(posting)) ?? [])
        if (key !== other && (own || isOwn(posting))) linked.add(key);
    }
    links += inside.has(other) ? [...linked].filter((key) => other < key).length : linked.size;
  }
  return links;
}

/** Units of a document are below this. */
const MOST_UNITS = 2 ** 26;

function packed([document, unit]: Posting): number {
  return document * MOST_UNITS + unit;
}
