import type { Corpus } from '../model/corpus.ts';
import type { AnnotatedDocument, Document, Mention } from '../model/document.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import { acceptNames } from './accept.ts';
import type { Candidate } from './candidate.ts';
import { chooseLongest } from './choose.ts';
import { buildDictionary } from './dictionary.ts';
import { type Extraction, extract } from './extract.ts';
import type { Lexicon } from './lexicon.ts';
import { nameJudge } from './names.ts';
import { referencesIn } from './reference.ts';
import { resolve, type Sighting } from './resolve.ts';
import type { Segmenter } from './segmenter.ts';

/** A name that was seen but not believed. */
export interface UnacceptedName {
  name: string;
  type: EntityType;
  times: number;
}

/**
 * Documents → mentions → entities. Each document is read by itself (`extract`); which new names to believe and which
 * names are one entity is decided over all of them. The order of the documents does not matter: they are sorted by path.
 */
export function annotateDocuments(
  documents: readonly Document[],
  { lexicon, segmenter }: { lexicon: Lexicon; segmenter: Segmenter },
): { corpus: Corpus; unaccepted: UnacceptedName[] } {
  const tools = { dictionary: buildDictionary(lexicon), judge: nameJudge(lexicon, segmenter), segmenter };
  const sorted = [...documents].sort((a, b) => compare(a.path, b.path) || compare(a.id, b.id));
  const extractions = sorted.map((document) => extract(document, tools));
  const acceptance = acceptNames(extractions, tools);
  const sightings = extractions.flatMap((extraction, document) =>
    candidatesOf(extraction, acceptance.find(extraction.reading)).map((candidate): Sighting => {
      return { candidate, document, surface: extraction.reading.text.slice(candidate.start, candidate.end) };
    }),
  );
  const { entities, keys } = resolve(sightings, tools.dictionary);
  const mentions = sorted.map((): Mention[] => []);
  for (const [i, { candidate, document }] of sightings.entries()) {
    const sentence = extractions[document]!.reading.sentenceAt(candidate.start);
    const { start, end, rule, score } = candidate;
    mentions[document]!.push({ entity: keys[i]!, start, end, sentence, rule, score });
  }
  return {
    corpus: {
      documents: extractions.map(({ reading }, i) => annotated(reading.document, reading.sentences, mentions[i]!)),
      entities,
    },
    unaccepted: acceptance.rejected.map(({ name, type, times }) => ({ name, type, times })),
  };
}

function candidatesOf(
  { reading, known, proposed }: Extraction,
  accepted: readonly Candidate[],
): Sighting['candidate'][] {
  const supported = proposed.filter((candidate) => candidate.entry);
  const believed = proposed.filter((candidate) =>
    accepted.some((name) => name.start >= candidate.start && name.end <= candidate.end),
  );
  const chosen = chooseLongest([...known, ...supported, ...believed, ...accepted]);
  return [...chosen, ...referencesIn(reading, chosen)]
    .filter((candidate): candidate is Sighting['candidate'] => isEntityType(candidate.type))
    .filter(({ start, end }) => {
      const sentence = reading.sentences[reading.sentenceAt(start)];
      return sentence !== undefined && end <= sentence.end;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function isEntityType(type: string): type is EntityType {
  return ENTITY_TYPES.some((known) => known === type);
}

function annotated(
  document: Document,
  sentences: AnnotatedDocument['sentences'],
  mentions: Mention[],
): AnnotatedDocument {
  const { id, path, title, date, source, url, language, encoding, sha256, text } = document;
  return {
    id,
    path,
    title,
    date,
    source,
    url,
    language,
    encoding,
    sha256,
    characters: text.length,
    text,
    sentences,
    mentions,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
