import { columnsOf } from '../../graph/count/columns.ts';
import { unpackGraph } from '../../graph/count/packed.ts';
import type { Changes } from '../../graph/filter/changes.ts';
import { tableSteps } from '../../graph/filter/sift.ts';
import { documentsAgainst, documentsIn, type Slice } from '../../graph/filter/slice.ts';
import type { Postings } from '../../model/graph.ts';
import type { World } from '../world.ts';
import { inBreaths } from './breath.ts';
import type { Ground } from './ground.ts';
import type { RemoteCounting } from './remote-counting.ts';

/** Cuts slices out of one ground after the other. */
export interface Cutter {
  /** The world of a slice; null as soon as nobody wants it any more. Documents keep their indices. */
  cut(ground: Ground, slice: Slice, isWanted: () => boolean): Promise<World | null>;
  /** What is different in a slice, held against what it asks for; null where that is nothing. */
  compare(ground: Ground, slice: Slice): Promise<Changes | null>;
}

/** A cutter for an opened bundle, which gives what corrections and slices leave as it is. */
export function createCutter(opened: World, counting: RemoteCounting): Cutter {
  let taken: { ground: Ground; keys: readonly string[] } | null = null;
  const take = async (ground: Ground): Promise<readonly string[]> => {
    if (taken?.ground === ground) return taken.keys;
    const columns = columnsOf(ground.postings, ground.mentions);
    const { keys } = columns;
    await counting.take({ columns, rows: opened.documents, recipe: opened.graph.getAttribute('recipe') });
    taken = { ground, keys };
    return keys;
  };
  return {
    async cut(ground, slice, isWanted) {
      const keys = await take(ground);
      if (!isWanted()) return null;
      const chosen = documentsIn(slice, opened.documents);
      const count = await counting.count(Uint32Array.from(chosen));
      if (!isWanted()) return null;
      const graph = await inBreaths(unpackGraph(count.graph, keys, ground.facts), isWanted);
      const postings = graph && (await inBreaths(postingsIn(ground.postings, graph.nodes(), chosen), isWanted));
      if (!postings || !(await inBreaths(tableSteps(graph), isWanted))) return null;
      const { layout, amend } = ground;
      return { ...opened, graph, postings, documents: count.rows ?? opened.documents, layout, amend };
    },
    async compare(ground, slice) {
      const before = documentsAgainst(slice, opened.documents);
      if (!before) return null;
      await take(ground);
      return counting.compare(Uint32Array.from(before), Uint32Array.from(documentsIn(slice, opened.documents)));
    },
  };
}

/** The postings of the nodes in the chosen documents, a few nodes at a time. */
function* postingsIn(
  postings: Postings,
  nodes: readonly string[],
  chosen: ReadonlySet<number>,
): Generator<undefined, Postings> {
  const left: Postings = Object.create(null);
  for (const node of nodes) {
    yield;
    left[node] = postings[node]!.filter(([document]) => chosen.has(document));
  }
  return left;
}
