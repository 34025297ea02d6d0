import {
  acceptNames,
  mergeProposals,
  mostSeenFirst,
  type NewName,
  newNameKey,
  proposalsOf,
  type Proposals,
} from './new-names/accept.ts';
import { finderOf } from './new-names/accepted-names.ts';
import type { Corpus } from '../model/corpus.ts';
import type { AnnotatedDocument, OutlinedDocument, Mention, Sentence } from '../model/document.ts';
import type { Window } from '../model/graph.ts';
import { addToSpread, doubtfulNames, type Spread, withoutDoubtful } from './new-names/doubt.ts';
import { extract, toolsOf } from './extract.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { mergeNames, type Names, namesIn } from './resolve/seen-names.ts';
import { findReprints } from './reprint/reprints.ts';
import { signatureOf } from './reprint/signature.ts';
import { type Resolution, resolveNames } from './resolve/resolve.ts';
import type { Rule } from './rule.ts';
import type { Segmenter } from './words/segmenter.ts';
import { type Sighting, sightingsIn } from './sightings.ts';
import { unitsOf } from './units.ts';

/**
 * Documents → mentions → entities, all in memory: each document is read by itself (`extract`); which new names to believe
 * and which names are one entity is decided over all of them. The order of the documents does not matter: they are sorted
 * by path. A build does the same steps with what lies between them on disk. Rules in `without` find nothing.
 */
export function annotateDocuments(
  documents: readonly OutlinedDocument[],
  {
    lexicon,
    segmenter,
    without,
    window = 'sentence',
  }: { lexicon: Lexicon; segmenter: Segmenter; without?: ReadonlySet<Rule>; window?: Window },
): { corpus: Corpus; rejected: NewName[] } {
  const tools = { ...toolsOf(lexicon, segmenter), without };
  const sorted = [...documents].sort((a, b) => compare(a.path, b.path) || compare(a.id, b.id));
  const extractions = sorted.map((document) => extract(document, tools));
  const proposals: Proposals = new Map();
  const proposed = extractions.map((extraction) => proposalsOf(extraction, tools));
  for (const own of proposed) mergeProposals(proposals, own);
  const { accepted, rejected } = acceptNames(proposals, tools.judge);
  const find = finderOf(accepted);
  const everything = extractions.map((extraction) => sightingsIn(extraction, find, tools.dictionary, without));
  const spread: Spread = new Map();
  for (const sightings of everything) addToSpread(spread, sightings);
  const doubtful = doubtfulNames(proposals, spread);
  const sighted = everything.map((sightings, i) =>
    withoutDoubtful(sightings, doubtful, (key) => (proposed[i]!.get(key)?.documents ?? 0) > 0),
  );
  const names: Names = new Map();
  for (const sightings of sighted) mergeNames(names, namesIn(sightings));
  const resolution = resolveNames(names, tools.dictionary);
  const reprints = findReprints(
    extractions.map(({ reading }) => ({ ...reading.document, signature: signatureOf(reading) })),
  );
  return {
    corpus: {
      documents: extractions.map(({ reading: { document, sentences } }, i) => ({
        ...annotated(document, sentences, mentionsOf(sighted[i]!, resolution), unitsOf(document, sentences, window)),
        ...reprints.get(document.id),
      })),
      entities: resolution.entities,
    },
    rejected: mostSeenFirst([
      ...rejected,
      ...accepted.filter(({ type, name }) => doubtful.has(newNameKey(type, name))),
    ]),
  };
}

/** The sightings of one document as mentions of the entities they were resolved to. */
export function mentionsOf(sightings: readonly Sighting[], { keyOf }: Resolution): Mention[] {
  return sightings.map((sighting) => {
    const { start, end, sentence, rule, score } = sighting;
    return { entity: keyOf(sighting), start, end, sentence, rule, score };
  });
}

/** A document with its sentences, mentions and (see `unitsOf`) units, as the bundle holds it. */
export function annotated(
  { id, path, title, date, source, url, language, encoding, sha256, text }: Omit<OutlinedDocument, 'places' | 'blocks'>,
  sentences: Sentence[],
  mentions: Mention[],
  units?: number[][],
): AnnotatedDocument {
  const facts = { id, path, title, date, source, url, language, encoding, sha256 };
  return { ...facts, characters: text.length, text, sentences, mentions, ...(units ? { units } : {}) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
