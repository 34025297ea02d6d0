import type { CorrectionLine, LineProblem } from '../model/correction.ts';
import type { AnnotatedDocument, DocumentRow } from '../model/document.ts';
import { type Entity, typeOfKey } from '../model/entity.ts';
import type { Mentions, Posting, Postings, Recipe } from '../model/graph.ts';
import { type Corrector, corrector } from './correct.ts';
import { documentsToRead } from './documents-to-read.ts';
import { unitEntities } from './units.ts';

/** Where the entities of a bundle stand, without its texts. */
export interface EntityIndex {
  entities: ReadonlyMap<string, Entity>;
  postings: Postings;
  mentions: Mentions;
}

/** The same after correction. */
export interface CorrectedIndex extends EntityIndex {
  /** Of each key the index did not have: the one most of its mentions had. */
  origins: ReadonlyMap<string, string>;
  refused: LineProblem[];
  unmatched: LineProblem[];
}

/** Corrections ready to be applied to an index. */
export interface IndexCorrection {
  /** Ids of the documents that must be read for it; of all others the index knows enough. */
  toRead: string[];
  /** @param read gives each of these documents, with its mentions as they were before correction */
  apply(read: (id: string) => AnnotatedDocument): CorrectedIndex;
}

/**
 * Corrects an index as a build corrects its documents, with the same outcome: what `corrector` makes of the mentions,
 * found from the keys alone wherever all mentions of a key in a document fare alike.
 *
 * @param rows of `documents.json`, in order
 */
export function correctIndex(
  index: EntityIndex,
  rows: readonly DocumentRow[],
  { window, types }: Pick<Recipe, 'window' | 'types'>,
  lines: readonly CorrectionLine[],
): IndexCorrection {
  const at = corrector(lines, index.entities);
  const toRead = documentsToRead(index.postings, rows, window, at);
  const isKept = (key: string): boolean => types.includes(typeOfKey(key));
  return {
    toRead: [...toRead].sort((a, b) => a - b).map((document) => rows[document]!.id),
    apply(read) {
      const found = new Gathered(index);
      for (const key of Object.keys(index.postings)) moveKey(key, index, toRead, at, found);
      for (const document of [...toRead].sort((a, b) => a - b)) {
        const before = read(rows[document]!.id);
        const after = at.document(before);
        const kept = { ...after, mentions: after.mentions.filter(({ entity }) => isKept(entity)) };
        for (const [unit, { own, lent }] of unitEntities(kept, window).entries()) {
          for (const key of own) found.place(key, [document, unit]);
          for (const [key, heading] of lent) found.place(key, [document, unit, heading]);
        }
        const origins = new Map(before.mentions.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
        for (const { start, end, entity } of kept.mentions)
          found.mention(entity, document, 1, origins.get(`${start} ${end}`)!);
      }
      return {
        ...found.sorted(isKept),
        entities: new Map([...at.entities()].filter(([key]) => isKept(key))),
        refused: at.refused,
        unmatched: at.unmatched(),
      };
    },
  };
}

/** Takes what a key has in the documents that need not be read to where it goes. */
function moveKey(
  key: string,
  { postings, mentions }: EntityIndex,
  toRead: ReadonlySet<number>,
  at: Corrector,
  found: Gathered,
): void {
  const way = at.way(key);
  const end = way ? way.end : key;
  let gone = false;
  for (const [document, times] of mentions[key] ?? []) {
    if (toRead.has(document)) continue;
    gone = true;
    if (end !== null) found.mention(end, document, times, key);
  }
  if (gone) at.goThrough(key);
  if (end === null) return;
  for (const posting of postings[key]!) if (!toRead.has(posting[0])) found.place(end, posting);
}

/** Postings and mentions as they come, by key. */
class Gathered {
  private readonly places = new Map<string, Posting[]>();
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly votes = new Map<string, Map<string, number>>();

  constructor(private readonly before: EntityIndex) {}

  place(key: string, posting: Posting): void {
    const known = this.places.get(key);
    if (known) known.push(posting);
    else this.places.set(key, [posting]);
  }

  mention(key: string, document: number, times: number, origin: string): void {
    const counts = this.counts.get(key) ?? new Map<number, number>();
    this.counts.set(key, counts.set(document, (counts.get(document) ?? 0) + times));
    if (Object.hasOwn(this.before.postings, key)) return;
    const votes = this.votes.get(key) ?? new Map<string, number>();
    this.votes.set(key, votes.set(origin, (votes.get(origin) ?? 0) + times));
  }

  sorted(isKept: (key: string) => boolean): Pick<CorrectedIndex, 'postings' | 'mentions' | 'origins'> {
    const postings: Postings = Object.create(null);
    const mentions: Mentions = Object.create(null);
    for (const key of [...this.counts.keys()].filter(isKept).sort()) {
      postings[key] = this.places.get(key)!.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      mentions[key] = [...this.counts.get(key)!].sort((a, b) => a[0] - b[0]);
    }
    const origins = new Map([...this.votes].map(([key, votes]) => [key, most(votes)]));
    return { postings, mentions, origins };
  }
}

function most(votes: ReadonlyMap<string, number>): string {
  return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
