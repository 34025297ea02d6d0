import type { Candidate } from './candidate.ts';
import { knownFrom } from './known.ts';
import type { NameType } from './lexicon/lexicon.ts';

/** On equal stretches the type with the smaller number wins. */
const PRECEDENCE: Readonly<Record<NameType, number>> = {
  policy: 0,
  event: 1,
  organisation: 2,
  company: 3,
  product: 4,
  media: 5,
  technology: 6,
  city: 7,
  district: 8,
  region: 9,
  person: 10,
  generic: 11,
  word: 12,
};

/** What may stand inside what: a city in a policy's title or a district's name, a company in a product's name. */
const NESTED: Partial<Record<NameType, NameType>> = { policy: 'city', district: 'city', product: 'company' };

/**
 * Lets overlapping candidates compete: the longest name wins, then the type that comes first, then a lexicon line, then
 * the score. Candidates of one rule on one stretch stand for several entities and stay together. In order of start.
 */
export function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start);
  const chosen: Candidate[] = [];
  for (let from = 0; from < sorted.length; ) {
    let { end } = sorted[from]!;
    let to = from + 1;
    for (; to < sorted.length && sorted[to]!.start < end; to++) end = Math.max(end, sorted[to]!.end);
    if (to === from + 1) chosen.push(sorted[from]!);
    else for (const one of chosenOf(sorted.slice(from, to))) chosen.push(one);
    from = to;
  }
  return chosen;
}

/** The chosen ones of candidates that overlap, each with another of them. */
function chosenOf(candidates: Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      PRECEDENCE[a.type] - PRECEDENCE[b.type] ||
      Number(b.entry !== undefined) - Number(a.entry !== undefined) ||
      b.score - a.score ||
      a.start - b.start,
  );
  const chosen: Candidate[] = [];
  const holders = new Holders(candidates);
  for (const candidate of ranked) {
    const number = holders.at(candidate.start);
    const holder = number < 0 ? undefined : chosen[number];
    const sharesPlace =
      holder?.start === candidate.start &&
      holder.end === candidate.end &&
      holder.type === candidate.type &&
      holder.rule === candidate.rule;
    if (sharesPlace ? nameOf(holder) === nameOf(candidate) : !holders.free(candidate)) continue;
    holders.take(candidate, chosen.length);
    chosen.push(candidate);
  }
  const outers = chosen.filter(({ type }) => NESTED[type]);
  if (outers.length > 0) {
    const all = knownFrom(candidates);
    for (const outer of outers) {
      const inside = all.within(outer).filter((c) => c.end - c.start < outer.end - outer.start);
      const inners = chooseLongest(inside.filter((inner) => !isOtherMaker(outer, inner)));
      for (const inner of inners)
        if (inner.type === NESTED[outer.type] || isMadeInto(outer, inner, inners)) chosen.push(inner);
    }
  }
  return chosen.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a doubtful company inside a product is not the one that makes it: 腾讯|微博. */
function isOtherMaker(outer: Candidate, inner: Candidate): boolean {
  const maker = outer.entry?.facts.maker;
  return (
    inner.type === 'company' &&
    inner.start > outer.start &&
    inner.rule === 'lexicon-in-context' &&
    maker !== undefined &&
    inner.entry?.name !== maker
  );
}

/** Whether a product is its maker and a technology, side by side: 比亚迪|刀片电池. In 文心大模型 or GPT-4 the technology is only a part of the name. */
function isMadeInto(outer: Candidate, inner: Candidate, inners: readonly Candidate[]): boolean {
  return (
    outer.type === 'product' &&
    inner.type === 'technology' &&
    inner.end === outer.end &&
    inners.some(({ type, start, end }) => type === 'company' && start === outer.start && end === inner.start)
  );
}

/** Which candidate, by number, holds each character between the first and the last of them. */
class Holders {
  private readonly first: number;
  private readonly numbers: Int32Array;

  constructor(candidates: readonly Candidate[]) {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const { start, end } of candidates) {
      first = Math.min(first, start);
      last = Math.max(last, end);
    }
    this.first = first;
    this.numbers = new Int32Array(last - first).fill(-1);
  }

  at(offset: number): number {
    return this.numbers[offset - this.first]!;
  }

  free({ start, end }: Candidate): boolean {
    for (let at = start - this.first; at < end - this.first; at++) if (this.numbers[at]! >= 0) return false;
    return true;
  }

  take({ start, end }: Candidate, number: number): void {
    this.numbers.fill(number, start - this.first, end - this.first);
  }
}

function nameOf({ entry, name }: Candidate): string | undefined {
  return entry?.name ?? name;
}
