import { useEffect, useState } from 'react';
import { type Duplicate, likelyDuplicates } from '../../graph/correct/duplicates.ts';
import { inBreaths } from '../slice/breath.ts';
import type { World } from '../world.ts';
import { useWorld } from '../worldContext.ts';

const found = new WeakMap<World['graph'], Duplicate[]>();

/** Pairs that may be one, looked for when they are first asked for, while the page stays quick; null until then. */
export function useDuplicates(): { duplicates: Duplicate[] | null } {
  const { graph } = useWorld();
  const [duplicates, setDuplicates] = useState(found.get(graph) ?? null);
  useEffect(() => {
    let wanted = true;
    const known = found.get(graph);
    setDuplicates(known ?? null);
    if (known) return;
    import('../search/pinyin.ts')
      .then(({ readings }) => inBreaths(likelyDuplicates(graph, readings), () => wanted))
      .then((pairs) => {
        if (!pairs) return;
        found.set(graph, pairs);
        if (wanted) setDuplicates(pairs);
      });
    return () => {
      wanted = false;
    };
  }, [graph]);
  return { duplicates };
}
