import type { Corpus } from '../model/corpus.ts';
import type { AnnotatedDocument } from '../model/document.ts';

/** What a node's mentions add up to. */
export interface NodeCounts {
  mentions: number;
  sentences: number;
  /** Distinct documents; a reprint counts as its original. */
  documents: number;
}

/** What the sentences that mention two entities add up to. */
export interface PairCounts {
  /** Node keys, source before target in code-unit order. */
  source: string;
  target: string;
  /** Sum over shared sentences of 1/(n−1), n = entities in the sentence. */
  weight: number;
  sentences: number;
  /** Distinct documents; a reprint counts as its original. */
  documents: number;
  first: string | null;
  last: string | null;
}

export interface Counts {
  /** By node key, in code-unit order. */
  nodes: Map<string, NodeCounts>;
  /** In code-unit order of source, then target. */
  pairs: PairCounts[];
  /** Sentences with at least one entity. */
  units: number;
}

/**
 * Counts who is mentioned where and who with whom. A sentence's entities are the distinct entities mentioned in it.
 * Fractional counting: Newman, Scientific collaboration networks II, Phys. Rev. E 64, 2001.
 */
export function countCoMentions(corpus: Corpus): Counts {
  const keys = mentionedKeys(corpus.documents);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const nodes = keys.map(() => ({ mentions: 0, sentences: 0, documents: 0 }));
  const originals: Array<Set<string>> = keys.map(() => new Set());
  const pairs = new Map<number, PairTally>();
  let units = 0;
  for (const document of corpus.documents) {
    const original = document.duplicateOf ?? document.id;
    for (const mention of document.mentions) nodes[numbers.get(mention.entity)!]!.mentions++;
    for (const entities of sentenceEntities(document)) {
      const members = entities.map((key) => numbers.get(key)!).sort((a, b) => a - b);
      if (members.length > 0) units++;
      for (const [place, one] of members.entries()) {
        nodes[one]!.sentences++;
        originals[one]!.add(original);
        for (const other of members.slice(place + 1)) {
          const pair = tallyOf(pairs, one * keys.length + other);
          pair.weight += 1 / (members.length - 1);
          pair.sentences++;
          pair.originals.add(original);
          if (document.date !== null) pair.dates.push(document.date);
        }
      }
    }
  }
  for (const [number, node] of nodes.entries()) node.documents = originals[number]!.size;
  return {
    nodes: new Map(keys.map((key, number) => [key, nodes[number]!])),
    pairs: [...pairs]
      .sort(([a], [b]) => a - b)
      .map(([packed, tally]) =>
        pairCounts(keys[Math.floor(packed / keys.length)]!, keys[packed % keys.length]!, tally),
      ),
    units,
  };
}

/** The distinct entities of each sentence of a document, in the order of its sentences. */
export function sentenceEntities(document: AnnotatedDocument): string[][] {
  const sets = document.sentences.map(() => new Set<string>());
  for (const mention of document.mentions) sets[mention.sentence]?.add(mention.entity);
  return sets.map((set) => [...set]);
}

interface PairTally {
  weight: number;
  sentences: number;
  originals: Set<string>;
  dates: string[];
}

function tallyOf(pairs: Map<number, PairTally>, packed: number): PairTally {
  let tally = pairs.get(packed);
  if (!tally) {
    tally = { weight: 0, sentences: 0, originals: new Set(), dates: [] };
    pairs.set(packed, tally);
  }
  return tally;
}

function pairCounts(source: string, target: string, { weight, sentences, originals, dates }: PairTally): PairCounts {
  dates.sort();
  const [first, last] = [dates.at(0) ?? null, dates.at(-1) ?? null];
  return { source, target, weight, sentences, documents: originals.size, first, last };
}

function mentionedKeys(documents: readonly AnnotatedDocument[]): string[] {
  const keys = new Set<string>();
  for (const document of documents) for (const mention of document.mentions) keys.add(mention.entity);
  return [...keys].sort();
}
