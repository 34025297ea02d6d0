import { seededRandom } from '../../src/graph/random.ts';
import { buildMentions } from '../../src/graph/count/mentions.ts';
import { buildPostings } from '../../src/graph/count/postings.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { coverageSheet } from '../../src/cli/report.ts';
import { type MadeDocument, makeCorpus, makeGraph, RECIPE } from '../make.ts';

/** A day a document, six sentences each, two or three entities a sentence. */
const SENTENCES = 6;

/**
 * A bundle of about so many nodes and links, for measuring: entities of a hundred topics, some much more frequent than
 * others, in documents of one topic each. Positions are by topic; nothing is laid out. The same numbers give the same bundle.
 */
export function bundleOfMadeCorpus(nodes: number, links: number): Bundle {
  const random = seededRandom(7);
  const keys = Array.from(
    { length: nodes },
    (_, number) => `${ENTITY_TYPES[number % ENTITY_TYPES.length]}:实体${number}`,
  );
  const topics = Math.max(1, Math.round(nodes / 50));
  const pick = (topic: number) => {
    const elsewhere = random() < 0.15;
    const rank = Math.floor((nodes / topics) * random() ** 2);
    return keys[((elsewhere ? Math.floor(random() * topics) : topic) + rank * topics) % nodes]!;
  };
  const linked = new Set<string>();
  const seen = new Set<string>();
  const documents: MadeDocument[] = [];
  while (linked.size < links) {
    const topic = Math.floor(random() * topics);
    const sentences = Array.from({ length: SENTENCES }, () => [
      ...new Set(Array.from({ length: random() < 0.6 ? 2 : 3 }, () => pick(topic))),
    ]);
    for (const sentence of sentences)
      for (const a of sentence) for (const b of sentence) if (a < b) linked.add(`${a} ${b}`);
    for (const key of sentences.flat()) seen.add(key);
    documents.push({ sentences, date: dayOf(documents.length) });
  }
  documents.push({
    sentences: keys.filter((key) => !seen.has(key)).map((key) => [key]),
    date: dayOf(documents.length),
  });
  const corpus = makeCorpus({ documents });
  const graph = makeGraph(corpus);
  return {
    graph,
    layout: Object.fromEntries(keys.map((key, number) => [key, placeOf(number % topics, topics, random)])),
    documents: corpus.documents,
    postings: buildPostings(corpus.documents, RECIPE.window),
    mentions: buildMentions(corpus.documents),
    report: coverageSheet(RECIPE.seed).result([], []),
  };
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);
}

function placeOf(topic: number, topics: number, random: () => number): [x: number, y: number] {
  const side = Math.ceil(Math.sqrt(topics));
  const jitter = () => (random() - 0.5) * 160;
  return [(topic % side) * 200 + jitter(), Math.floor(topic / side) * 200 + jitter()].map(Math.round) as [
    number,
    number,
  ];
}
