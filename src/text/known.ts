import type { Candidate } from './candidate.ts';
import type { NameType } from './lexicon/lexicon.ts';
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

/** Puts candidates in order of start, then of end, to be found by halving. */
export function knownFrom(candidates: readonly Candidate[]): Known {
  return new Sorted(candidates);
}

class Sorted implements Known {
  readonly all: readonly Candidate[];

  constructor(candidates: readonly Candidate[]) {
    this.all = [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  exact({ start, end }: Span, type?: NameType): Candidate | undefined {
    const { all } = this;
    for (let i = this.firstFrom(start); i < all.length && all[i]!.start === start; i++) {
      const candidate = all[i]!;
      if (candidate.end === end && (type === undefined || candidate.type === type)) return candidate;
    }
    return undefined;
  }

  startingAt(offset: number): readonly Candidate[] {
    const first = this.firstFrom(offset);
    let last = first;
    while (this.all[last]?.start === offset) last += 1;
    return this.all.slice(first, last);
  }

  within({ start, end }: Span): Candidate[] {
    const { all } = this;
    const found: Candidate[] = [];
    for (let i = this.firstFrom(start); i < all.length && all[i]!.start < end; i++)
      if (all[i]!.end <= end) found.push(all[i]!);
    return found;
  }

  private firstFrom(start: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
