import type { Candidate } from './candidate.ts';
import type { NameType } from './lexicon.ts';
import type { Span } from './lists.ts';

/** Candidates already believed, to be looked up by place. */
export interface Known {
  all: readonly Candidate[];
  /** The candidate of a type that covers exactly this stretch. */
  exact(span: Span, type?: NameType): Candidate | undefined;
  /** Candidates that start at the offset. */
  startingAt(offset: number): readonly Candidate[];
  /** Candidates that lie wholly in the stretch, in order of start. */
  within(span: Span): Candidate[];
}

/** Indexes candidates by where they start. */
export function knownFrom(candidates: readonly Candidate[]): Known {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
  const byStart = groupByStart(sorted);
  const startingAt = (offset: number): readonly Candidate[] => byStart.get(offset) ?? [];
  return {
    all: sorted,
    startingAt,
    exact: ({ start, end }, type) =>
      startingAt(start).find((candidate) => candidate.end === end && (type === undefined || candidate.type === type)),
    within({ start, end }) {
      const found: Candidate[] = [];
      for (let i = firstFrom(sorted, start); i < sorted.length && sorted[i]!.start < end; i++) {
        if (sorted[i]!.end <= end) found.push(sorted[i]!);
      }
      return found;
    },
  };
}

function groupByStart(sorted: readonly Candidate[]): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of sorted) {
    const group = groups.get(candidate.start);
    if (group) group.push(candidate);
    else groups.set(candidate.start, [candidate]);
  }
  return groups;
}

function firstFrom(sorted: readonly Candidate[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
