import type { Postings } from '../../model/graph.ts';
import type { Printed } from '../count/copies.ts';
import { entitiesAt } from './entities-at.ts';

/**
 * Of each list of evidence the piece that says most of its two entities: the one whose unit names the fewest entities,
 * and so adds most to the weight of the link; of equals the first. Undefined for an empty list.
 */
export function clearest(postings: Postings, lists: readonly (readonly Printed[])[]): Array<Printed | undefined> {
  const entities = entitiesAt(
    postings,
    lists.flat().map(({ place }) => place),
  );
  return lists.map((list) => {
    const least = Math.min(...list.map(({ place }) => entities(place)));
    return list.find(({ place }) => entities(place) === least);
  });
}
