import { useMemo } from 'react';
import type { Filtered } from '../graph/filter/filter.ts';
import { withChosen } from '../graph/filter/filtered.ts';
import { answerOf } from './emphasis.ts';
import { nodesOfFocus } from './focus.ts';
import { useFiltered, useOpening } from './useFiltered.ts';
import { useFocus } from './useFocus.ts';
import { useWorld } from './worldContext.ts';

/** What is shown: what the filters let through, and what is chosen or answers a question although they do not. */
export function useVisible(): Filtered {
  const { graph } = useWorld();
  const focus = useFocus();
  const filtered = useFiltered();
  const open = useOpening();
  return useMemo(() => {
    const answer = answerOf(graph, open, focus);
    const chosen = focus.kind === 'community' ? [] : nodesOfFocus(focus);
    const edges = focus.kind === 'edge' ? [focus.edge] : (answer?.edges ?? []);
    return withChosen(filtered, [...chosen, ...(answer?.nodes ?? [])], edges);
  }, [graph, filtered, open, focus]);
}
