import type { StreamedCorpus } from '../../model/corpus.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import type { Window } from '../../model/graph.ts';
import { acceptNames, mergeProposals, type NewName, type Proposals } from '../../text/accept.ts';
import { annotated, mentionsOf } from '../../text/annotate.ts';
import type { Dictionary } from '../../text/dictionary.ts';
import { mergeNames, namesIn, type Names } from '../../text/seen-names.ts';
import { findReprints } from '../../text/reprint/reprints.ts';
import { unpackSignature } from '../../text/reprint/signature.ts';
import { resolveNames } from '../../text/resolve.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Sighting } from '../../text/sightings.ts';
import { unitsOf } from '../../text/units.ts';
import type { Progress } from '../progress.ts';
import type { Crew } from './crew.ts';
import { type DocumentSummary, keepAccepted, storedDocument } from './extractor.ts';
import type { Store } from './store.ts';

/**
 * Decides what needs all documents (which new names to believe, which names are one entity, what is a reprint) and gives the corpus. Its
 * documents are read from the store each time they are gone through, one at a time: no text is held in memory.
 */
export async function corpusOf(
  documents: readonly DocumentSummary[],
  { crew, store, dictionary, window, progress, signal }: CorpusTools,
): Promise<{ corpus: StreamedCorpus; rejected: NewName[] }> {
  const proposals: Proposals = new Map();
  for (const document of documents) mergeProposals(proposals, document.proposals);
  const { accepted, rejected } = acceptNames(proposals);
  const place = keepAccepted(store, accepted);
  const names: Names = new Map();
  let done = 0;
  const sighted = await Promise.all(
    documents.map(async (document): Promise<Sighting[]> => {
      const sightings = await crew.sight(document.place, place);
      signal.throwIfAborted();
      done += 1;
      progress.at(done, document.facts.path);
      mergeNames(names, namesIn(sightings));
      return sightings;
    }),
  );
  const resolution = resolveNames(names, dictionary);
  const reprints = findReprints(
    documents.map(({ facts, signature }) => ({ ...facts, signature: unpackSignature(signature) })),
  );
  return {
    corpus: {
      entities: resolution.entities,
      documents: {
        *[Symbol.iterator](): Iterator<AnnotatedDocument> {
          for (const [index, { place, facts }] of documents.entries()) {
            const document = { ...storedDocument(store, place), ...facts };
            const sentences = sentencesOf(document);
            const mentions = mentionsOf(sighted[index]!, resolution);
            const units = unitsOf(document, sentences, window);
            yield { ...annotated(document, sentences, mentions, units), ...reprints.get(document.id) };
          }
        },
      },
    },
    rejected,
  };
}

export interface CorpusTools {
  crew: Crew;
  store: Store;
  dictionary: Dictionary;
  window: Window;
  progress: Progress;
  signal: AbortSignal;
}
