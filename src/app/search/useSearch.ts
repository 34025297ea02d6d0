import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FactGraph } from '../../graph/facts.ts';
import { type Hit, type SearchIndex, search, searchIndex, withPinyin } from '../../graph/ask/search.ts';
import { useWorld } from '../worldContext.ts';

const plain = new WeakMap<FactGraph, SearchIndex>();
const spelled = new WeakMap<FactGraph, SearchIndex>();

/** Answers a query; `prepare` loads pinyin when the reader first turns to a search box. */
export function useSearch(query: string): { hits: Hit[]; prepare(): void } {
  const { index, prepare } = useSearchIndex(query);
  const hits = useMemo(() => search(index, query), [index, query]);
  return { hits, prepare };
}

/** The names to search in: none while nothing is asked, with pinyin once they have been prepared. */
export function useSearchIndex(query: string): { index: SearchIndex; prepare(): void } {
  const { graph } = useWorld();
  const [wanted, setWanted] = useState(false);
  const [, setLoaded] = useState<FactGraph | null>(null);
  useEffect(() => {
    if (!wanted || spelled.has(graph)) return;
    let present = true;
    spell(graph).then(
      () => present && setLoaded(graph),
      () => present && setWanted(false),
    );
    return () => {
      present = false;
    };
  }, [graph, wanted]);
  const prepare = useCallback(() => setWanted(true), []);
  const asked = query.trim() !== '';
  return { index: asked ? (spelled.get(graph) ?? plainIndex(graph)) : NO_NAMES, prepare };
}

const NO_NAMES: SearchIndex = [];

function plainIndex(graph: FactGraph): SearchIndex {
  const known = plain.get(graph) ?? searchIndex(graph);
  plain.set(graph, known);
  return known;
}

async function spell(graph: FactGraph): Promise<void> {
  const { readings } = await import('./pinyin.ts');
  if (!spelled.has(graph)) spelled.set(graph, withPinyin(plainIndex(graph), graph, readings));
}
