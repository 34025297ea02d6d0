import type { Mentions, Posting, Postings } from '../../model/graph.ts';

/** Postings and mentions of touched keys as they come; those of all others stay as they were. */
export class GatheredPlaces {
  private readonly places = new Map<string, Posting[]>();
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly votes = new Map<string, Map<string, number>>();

  constructor(
    private readonly before: Tables,
    readonly touched: ReadonlySet<string>,
  ) {}

  place(key: string, posting: Posting): void {
    if (!this.touched.has(key)) return;
    const known = this.places.get(key);
    if (known) known.push(posting);
    else this.places.set(key, [posting]);
  }

  mention(key: string, document: number, times: number, origin: string): void {
    if (!this.touched.has(key)) return;
    const counts = this.counts.get(key) ?? new Map<number, number>();
    this.counts.set(key, counts.set(document, (counts.get(document) ?? 0) + times));
    if (Object.hasOwn(this.before.postings, key)) return;
    const votes = this.votes.get(key) ?? new Map<string, number>();
    this.votes.set(key, votes.set(origin, (votes.get(origin) ?? 0) + times));
  }

  /** All tables of the keys that are kept, sorted. */
  sorted(isKept: (key: string) => boolean): Tables & { origins: Map<string, string> } {
    const postings: Postings = Object.create(null);
    const mentions: Mentions = Object.create(null);
    const stay = Object.keys(this.before.postings).filter((key) => !this.touched.has(key));
    for (const key of [...stay, ...this.counts.keys()].filter(isKept).sort()) {
      const counts = this.counts.get(key);
      postings[key] = this.places.get(key)?.sort((a, b) => a[0] - b[0] || a[1] - b[1]) ?? this.before.postings[key]!;
      mentions[key] = counts ? [...counts].sort((a, b) => a[0] - b[0]) : this.before.mentions[key]!;
    }
    const origins = new Map([...this.votes].map(([key, votes]) => [key, most(votes)]));
    return { postings, mentions, origins };
  }
}

function most(votes: ReadonlyMap<string, number>): string {
  return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

interface Tables {
  postings: Postings;
  mentions: Mentions;
}
