import { type Filters, NO_FILTERS } from '../../graph/filter/filter.ts';
import type { Hidden } from '../../graph/filter/filtered.ts';
import { isWhole, type Slice, WHOLE } from '../../graph/filter/slice.ts';
import { themeOf } from '../../graph/filter/theme.ts';
import { ENTITY_TYPES } from '../../model/entity.ts';
import { SUPPORTS } from '../../model/graph.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import { useHidden } from './useHidden.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Something that narrows what is seen: what it does, and how to take it away. */
export interface Active {
  name: keyof Filters | keyof Slice;
  text: string;
  clear(): void;
}

/** All that narrows what is seen: parts of the slice first, then filters. */
export function useActive(): Active[] {
  const hidden = useHidden();
  const slice = useStore((state) => state.slice);
  const { filter } = useStore.getState();
  const sayFilter = useFilterWords();
  const saySlice = useSliceWords();
  return [
    ...(isWhole(slice) ? [] : saySlice(slice)),
    ...hidden.map((one) => ({
      name: one.filter,
      text: sayFilter(one),
      clear: () => filter({ [one.filter]: NO_FILTERS[one.filter] }),
    })),
  ];
}

function useSliceWords(): (slice: Slice) => Active[] {
  const words = useWords({ zh, en });
  const { documents } = useOpened();
  const { cut } = useStore.getState();
  return ({ documents: ids, sources, from, to }) => {
    const parts: Active[] = [];
    if (ids)
      parts.push({
        name: 'documents',
        text: words.ofDocuments(ids.size, documents.length),
        clear: () => cut({ documents: WHOLE.documents }),
      });
    if (sources)
      parts.push({
        name: 'sources',
        text: words.ofSources([...sources]),
        clear: () => cut({ sources: WHOLE.sources }),
      });
    if (from !== null || to !== null)
      parts.push({ name: 'from', text: words.ofDates(from, to), clear: () => cut({ from: null, to: null }) });
    return parts;
  };
}

function useFilterWords(): (hidden: Hidden) => string {
  const words = useWords({ zh, en });
  const messages = useMessages();
  const { supports } = useUnitMessages();
  const { graph } = useWorld();
  const filters = useStore((state) => state.filters);
  const labelOf = (node: string) =>
    graph.hasNode(node) ? graph.getNodeAttribute(node, 'label') : node.slice(node.indexOf(':') + 1);
  return ({ filter, nodes, edges }) => {
    switch (filter) {
      case 'types': {
        const names = ENTITY_TYPES.filter((type) => !filters.types.has(type)).map((type) => messages.types[type]);
        return words.types(names, nodes);
      }
      case 'minimum':
        return words.minimum(edges);
      case 'supports':
        return words.supports(
          SUPPORTS.filter((support) => !filters.supports.has(support)).map((support) => supports[support]),
          edges,
        );
      case 'withoutCommunities':
        return words.communities(filters.withoutCommunities.size, nodes);
      case 'withoutTheme': {
        const theme = themeOf(graph);
        return theme === null ? words.noTheme : words.theme(labelOf(theme), edges);
      }
      case 'backbone':
        return words.backbone(edges, nodes);
      case 'hidden':
        return words.hidden([...filters.hidden].map(labelOf), nodes);
      case 'only':
        return words.only(filters.only?.size ?? 0, nodes);
      case 'ego':
        return words.ego(labelOf(filters.ego?.node ?? ''), filters.ego?.depth ?? 1, nodes);
    }
  };
}
