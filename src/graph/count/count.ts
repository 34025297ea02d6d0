import type { AnnotatedDocument } from '../../model/document.ts';
import type { CorpusCounts, Window } from '../../model/graph.ts';
import { firstPrints, type Print } from './prints.ts';
import { unitEntities } from './units.ts';

/** What a node's mentions add up to. */
export interface NodeCounts {
  mentions: number;
  /** Units it stands in. */
  sentences: number;
  /** Distinct documents in which one of them was printed first. */
  documents: number;
}

/** What the units that link two entities add up to. */
export interface PairCounts {
  /** Node keys, source before target in code-unit order. */
  source: string;
  target: string;
  /** Sum over shared units of 1/(n−1), n = entities in the unit. */
  weight: number;
  sentences: number;
  /** Units in which both stand only in headings above: they say nothing of the pair and are left out of its statistics. */
  apart: number;
  /** Distinct documents in which one of them was printed first. */
  documents: number;
  /** Whether one document has two or more of them that are not copies of one sentence. */
  repeated: boolean;
  first: string | null;
  last: string | null;
}

export interface Counts {
  /** By node key, in code-unit order. */
  nodes: Map<string, NodeCounts>;
  /** In code-unit order of source, then target. */
  pairs: PairCounts[];
  corpus: CorpusCounts;
}

/** Counts documents one at a time; keeps nothing of a document but numbers. */
export interface Counter {
  add(document: AnnotatedDocument): void;
  /** What was counted: asked for once, since the counter lets go of it. */
  counts(): Counts;
}

/**
 * Counts who is mentioned where and who with whom. Two entities are linked by a unit that holds both, at least one of
 * them in its own words (see `unitEntities`). Every unit counts; but it counts for the document in which it was printed
 * first (see `firstPrints`), so that reprints and copied sentences add no document. The order in which documents are added does not matter, but for rounding.
 * Fractional counting: Newman, Scientific collaboration networks II, Phys. Rev. E 64, 2001.
 */
export function coMentionCounter(window: Window): Counter {
  const numbers = new Map<string, number>();
  const nodes: NodeTally[] = [];
  const pairs = new Map<number, PairTally>();
  const corpus = { documents: 0, sentences: 0, units: 0, mentions: 0 };

  const numberOf = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = nodes.length;
      numbers.set(key, number);
      nodes.push({ key, mentions: 0, sentences: 0, originals: new Set() });
    }
    return number;
  };
  const tallyOf = (one: number, other: number): PairTally => {
    const pair = packed(one, other);
    let tally = pairs.get(pair);
    if (!tally) {
      tally = newTally(nodes[one]!.key, nodes[other]!.key);
      pairs.set(pair, tally);
    }
    return tally;
  };

  return {
    add(document) {
      corpus.documents++;
      corpus.sentences += document.sentences.length;
      corpus.mentions += document.mentions.length;
      const prints = firstPrints(document, window);
      for (const { entity } of document.mentions) nodes[numberOf(entity)]!.mentions++;
      for (const [unit, { own, lent }] of unitEntities(document, window).entries()) {
        const print = prints(unit);
        if (own.length > 0) corpus.units++;
        const members = [...own, ...lent.map(([entity]) => entity)].map(numberOf);
        for (const [place, one] of members.entries()) {
          nodes[one]!.sentences++;
          nodes[one]!.originals.add(print.document);
          for (const other of members.slice(place + 1)) {
            const tally = tallyOf(one, other);
            if (place >= own.length) tally.pair.apart++;
            else link(tally, 1 / (members.length - 1), print, document);
          }
        }
      }
    },
    counts(): Counts {
      const order = [...nodes.keys()].sort((a, b) => (nodes[a]!.key < nodes[b]!.key ? -1 : 1));
      const ranks = new Uint32Array(nodes.length);
      for (const [rank, number] of order.entries()) ranks[number] = rank;
      const ranked = (pair: number) => packed(ranks[lesser(pair)]!, ranks[greater(pair)]!);
      const inOrder = Float64Array.from(pairs.keys(), ranked).sort();
      const counts = {
        nodes: new Map(
          order.map((number) => {
            const { key, mentions, sentences, originals } = nodes[number]!;
            return [key, { mentions, sentences, documents: originals.size }];
          }),
        ),
        pairs: Array.from(
          inOrder,
          (ends) => pairs.get(packed(order[lesser(ends)]!, order[greater(ends)]!))!.pair,
        ).filter(({ sentences }) => sentences > 0),
        corpus,
      };
      for (const held of [numbers, pairs]) held.clear();
      nodes.length = 0;
      return counts;
    },
  };
}

/** Counts a whole list of documents. */
export function countCoMentions(documents: Iterable<AnnotatedDocument>, window: Window): Counts {
  const counter = coMentionCounter(window);
  for (const document of documents) counter.add(document);
  return counter.counts();
}

/** Two numbers below this make one exact integer. */
const MOST_NODES = 2 ** 26;

function packed(one: number, other: number): number {
  return Math.min(one, other) * MOST_NODES + Math.max(one, other);
}

function lesser(pair: number): number {
  return Math.floor(pair / MOST_NODES);
}

function greater(pair: number): number {
  return pair % MOST_NODES;
}

interface NodeTally {
  key: string;
  mentions: number;
  sentences: number;
  originals: Set<string>;
}

/** There are far more pairs than nodes, and most meet in one document: what only others need is made when it is needed. */
interface PairTally {
  pair: PairCounts;
  /** The document, or the documents, in which its units were printed first. */
  originals: string | Set<string> | null;
  /** The document counted last, and the print of its first unit that links the two. */
  latest: string | null;
  latestPrint: string | null;
}

function newTally(one: string, other: string): PairTally {
  const [source, target] = one < other ? [one, other] : [other, one];
  const counts = { weight: 0, sentences: 0, apart: 0, documents: 0, repeated: false, first: null, last: null };
  return { pair: { source, target, ...counts }, originals: null, latest: null, latestPrint: null };
}

function link(tally: PairTally, weight: number, print: Print, { id, date }: AnnotatedDocument): void {
  const { pair } = tally;
  pair.weight += weight;
  pair.sentences++;
  tally.originals = withOriginal(tally.originals, print.document);
  pair.documents = tally.originals instanceof Set ? tally.originals.size : 1;
  if (tally.latest !== id) {
    tally.latest = id;
    tally.latestPrint = print.key;
  } else if (tally.latestPrint !== print.key) pair.repeated = true;
  if (date === null) return;
  if (pair.first === null || date < pair.first) pair.first = date;
  if (pair.last === null || date > pair.last) pair.last = date;
}

function withOriginal(known: PairTally['originals'], document: string): string | Set<string> {
  if (known === null || known === document) return document;
  return known instanceof Set ? known.add(document) : new Set([known, document]);
}
