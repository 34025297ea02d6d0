import type { StreamedCorpus } from '../../model/corpus.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import type { Window } from '../../model/graph.ts';
import {
  acceptNames,
  mergeProposals,
  mostSeenFirst,
  type NewName,
  newNameKey,
  type Proposals,
} from '../../text/new-names/accept.ts';
import { annotated, mentionsOf } from '../../text/annotate.ts';
import type { Dictionary } from '../../text/lexicon/dictionary.ts';
import type { NameJudge } from '../../text/new-names/name-judge.ts';
import { addToSpread, doubtfulNames, type Spread, withoutDoubtful } from '../../text/new-names/doubt.ts';
import { mergeNames, namesIn, type Names } from '../../text/resolve/seen-names.ts';
import { findReprints, type Reprint } from '../../text/reprint/reprints.ts';
import { unpackSignature } from '../../text/reprint/signature.ts';
import { type Resolution, resolveNames } from '../../text/resolve/resolve.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Sighting } from '../../text/sightings.ts';
import { unitsOf } from '../../text/units.ts';
import type { Progress } from '../progress.ts';
import type { Crew } from './crew.ts';
import { type DocumentSummary, keepAccepted, storedDocument } from './extractor.ts';
import type { Store } from './store.ts';

/**
 * Decides what needs all documents (which new names to believe, which names are one entity, what is a reprint) and gives
 * the corpus. Its documents are read from the store, one at a time: no text is held in memory.
 */
export async function corpusOf(
  documents: readonly DocumentSummary[],
  { crew, store, dictionary, judge, window, progress, signal }: CorpusTools,
): Promise<{ corpus: StreamedCorpus; rejected: NewName[] }> {
  const proposals: Proposals = new Map();
  for (const document of documents) mergeProposals(proposals, document.proposals);
  const { accepted, rejected } = acceptNames(proposals, judge);
  const place = keepAccepted(store, accepted);
  const spread: Spread = new Map();
  let done = 0;
  const everything = await Promise.all(
    documents.map(async (document): Promise<Sighting[]> => {
      const sightings = await crew.sight(document.place, place);
      signal.throwIfAborted();
      done += 1;
      progress.at(done, document.facts.path);
      addToSpread(spread, sightings);
      return sightings;
    }),
  );
  const doubtful = doubtfulNames(proposals, spread);
  const sighted = everything.map((sightings, i) => {
    const proposed = new Map(documents[i]!.proposals);
    return withoutDoubtful(sightings, doubtful, (key) => (proposed.get(key)?.documents ?? 0) > 0);
  });
  const names: Names = new Map();
  for (const sightings of sighted) mergeNames(names, namesIn(sightings));
  const resolution = resolveNames(names, dictionary);
  const reprints = findReprints(
    documents.map(({ facts, signature }) => ({ ...facts, signature: unpackSignature(signature) })),
  );
  const places = documents.map(({ place, facts }) => ({ place, facts }));
  return {
    corpus: {
      entities: resolution.entities,
      documents: finished(places, sighted, { store, resolution, reprints, window }),
    },
    rejected: mostSeenFirst([
      ...rejected,
      ...accepted.filter(({ type, name }) => doubtful.has(newNameKey(type, name))),
    ]),
  };
}

/** The documents with what was found in them, each read from the store when its turn comes; what was found is let go of behind it. */
function* finished(
  documents: ReadonlyArray<Pick<DocumentSummary, 'place' | 'facts'>>,
  sighted: Sighting[][],
  { store, resolution, reprints, window }: Decided,
): Generator<AnnotatedDocument> {
  for (const [index, { place, facts }] of documents.entries()) {
    const document = { ...storedDocument(store, place), ...facts };
    const sentences = sentencesOf(document);
    const mentions = mentionsOf(sighted[index]!, resolution);
    sighted[index] = [];
    const units = unitsOf(document, sentences, window);
    yield { ...annotated(document, sentences, mentions, units), ...reprints.get(document.id) };
  }
}

/** What is known when all documents have been looked at. */
interface Decided {
  store: Store;
  resolution: Resolution;
  reprints: ReadonlyMap<string, Reprint>;
  window: Window;
}

export interface CorpusTools {
  crew: Crew;
  store: Store;
  dictionary: Dictionary;
  judge: NameJudge;
  window: Window;
  progress: Progress;
  signal: AbortSignal;
}
