import { useMemo } from 'react';
import { type CompareGroup, compare } from '../../graph/ask/compare.ts';
import { useWords } from '../messages/useWords.ts';
import { useOpen } from '../useFiltered.ts';
import { useWorld } from '../worldContext.ts';
import { sharedIn } from './measure.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  nodes: readonly string[];
  /** What is compared now. */
  groups: readonly CompareGroup[];
  /** Whether that is all there is, filtered or not. */
  whole: boolean;
  onWhole(): void;
}

/** How much of what the compared entities share filters hide, and a way to compare it as well. */
export function HiddenShared({ nodes, groups, whole, onWhole }: Props) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const { edges } = useOpen();
  const other = useMemo(
    () => sharedIn(compare(graph, nodes, 'shared', whole ? edges : null)),
    [graph, nodes, whole, edges],
  );
  const hidden = Math.abs(other - sharedIn(groups));
  if (hidden === 0 && !whole) return null;
  return (
    <p className="caption">
      {whole ? words.sharedHiddenToo(hidden) : words.sharedHidden(hidden)}{' '}
      <button type="button" className="link" onClick={onWhole}>
        {whole ? words.compareVisible : words.compareWhole}
      </button>
    </p>
  );
}
