import { useCallback, useMemo, useRef, useState } from 'react';
import { type Hit, type SearchIndex, search, searchIndex, withPinyin } from '../../graph/search.ts';
import { useWorld } from '../worldContext.ts';

/** Answers a query; `prepare` loads pinyin, once, when the reader first turns to the search box. */
export function useSearch(query: string): { hits: Hit[]; prepare(): void } {
  const { graph } = useWorld();
  const plain = useMemo(() => searchIndex(graph), [graph]);
  const [spelled, setSpelled] = useState<SearchIndex | null>(null);
  const asked = useRef(false);
  const prepare = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    import('./pinyin.ts').then(
      ({ readings }) => setSpelled(withPinyin(plain, graph, readings)),
      () => {
        asked.current = false;
      },
    );
  }, [graph, plain]);
  const hits = useMemo(() => search(spelled ?? plain, query), [spelled, plain, query]);
  return { hits, prepare };
}
