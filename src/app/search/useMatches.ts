import { useMemo } from 'react';
import { search } from '../../graph/ask/search.ts';
import { useSearchIndex } from './useSearch.ts';

/** For each word of a query, the nodes that answer it; null without a word. Words are parted by blanks. */
export function useMatches(query: string): { matches: ReadonlyArray<ReadonlySet<string>> | null; prepare(): void } {
  const { index, prepare } = useSearchIndex(query);
  const matches = useMemo(() => {
    const words = query.split(/\s+/u).filter(Boolean);
    if (words.length === 0) return null;
    return words.map((word) => new Set(search(index, word, Number.POSITIVE_INFINITY).map(({ node }) => node)));
  }, [index, query]);
  return { matches, prepare };
}
