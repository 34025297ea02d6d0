import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Document, DocumentFacts, OutlinedDocument } from '../../model/document.ts';
import type { Problem } from '../../model/report.ts';
import { readDocuments } from '../../read/read-documents.ts';
import { type NewName, type Proposal, proposalsOf } from '../../text/new-names/accept.ts';
import { type FindAccepted, finderOf } from '../../text/new-names/accepted-names.ts';
import { extract, type Tools, toolsOf } from '../../text/extract.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { type PackedCandidate, packerOf } from '../../text/packed.ts';
import { readingOf } from '../../text/reading.ts';
import { packSignature, signatureOf } from '../../text/reprint/signature.ts';
import { loadSegmenter } from '../../text/words/segmenter.ts';
import { type Sighting, sightingsIn } from '../../text/sightings.ts';
import type { Input } from '../inputs.ts';
import { openStore, type Store } from './store.ts';

/** What one file gave, without any text: all that is decided over all documents starts from here. Plain data. */
export interface FileSummary {
  documents: DocumentSummary[];
  /** Documents in it that cannot be read. */
  failed: Problem[];
  /** Things in it of a form that is not read. */
  skipped: Problem[];
}

export interface DocumentSummary {
  place: StoredPlace;
  facts: DocumentFacts;
  /** Share of the file's characters that its text keeps, 0 to 1. */
  kept: number;
  proposals: Array<[key: string, proposal: Proposal]>;
  /** Packed. */
  signature: string;
}

/** Where the store keeps a document. */
export interface StoredPlace {
  name: string;
  part: string;
}

/** A document as the store keeps it. */
interface StoredDocument {
  document: OutlinedDocument;
  known: PackedCandidate[];
  proposed: PackedCandidate[];
}

/** Where an extractor keeps what it finds. */
export interface Keeping {
  /** Folder of the store. */
  folder: string;
  /** Stands for the program and the lexicon: when it changes, every file is read anew. */
  fingerprint: string;
}

export type ExtractorTools = Tools & ReturnType<typeof packerOf>;

/** What finding names needs, made from a lexicon. */
export function extractorTools(lexicon: Lexicon): ExtractorTools {
  return { ...toolsOf(lexicon, loadSegmenter(lexicon)), ...packerOf(lexicon) };
}

/** The two steps that look at one file, or one document, at a time. */
export interface Extractor {
  /** Reads a file, finds the candidates of its documents, keeps both in the store. Throws the system's error for a file that cannot be read. */
  read(input: Input): Promise<{ summary: FileSummary; unchanged: boolean }>;
  /** The sightings of a stored document, given the new names that were accepted over all (`keepAccepted`). */
  sight(place: StoredPlace, accepted: StoredPlace): Sighting[];
}

/** Makes an extractor; it asks for its tools when it first needs them. */
export function createExtractor({ folder, fingerprint }: Keeping, tools: () => ExtractorTools): Extractor {
  const store = openStore(folder);
  let finder: { name: string; find: FindAccepted } | undefined;

  const extracted = (
    document: Document,
  ): Pick<DocumentSummary, 'proposals' | 'signature'> & { stored: StoredDocument } => {
    const { pack, ...rest } = tools();
    const extraction = extract(document, rest);
    const { places: _places, ...outlined } = document;
    return {
      stored: { document: outlined, known: extraction.known.map(pack), proposed: extraction.proposed.map(pack) },
      proposals: [...proposalsOf(extraction, rest)],
      signature: packSignature(signatureOf(extraction.reading)),
    };
  };

  const readAnew = async (input: Input, bytes: Uint8Array, name: string): Promise<FileSummary> => {
    const summary: FileSummary = { documents: [], failed: [], skipped: [] };
    const shelf = store.begin(name);
    try {
      for await (const found of readDocuments(bytes, input.path)) {
        if ('failed' in found) summary.failed.push(found.failed);
        else if ('skipped' in found) summary.skipped.push(found.skipped);
        else {
          const place = { name, part: String(summary.documents.length) };
          const { stored, ...summed } = extracted(found.document);
          shelf.add(place.part, stored);
          summary.documents.push({ place, facts: factsOf(stored.document), kept: found.kept, ...summed });
        }
      }
      shelf.add('summary', summary);
      shelf.keep();
    } catch (error) {
      shelf.drop();
      throw error;
    }
    return summary;
  };

  return {
    async read(input) {
      const bytes = readFileSync(input.file);
      const name = createHash('sha256').update(`${fingerprint}\0${input.path}\0`).update(bytes).digest('hex');
      const summary = store.get(name, 'summary') as FileSummary | undefined;
      if (!summary) return { summary: await readAnew(input, bytes, name), unchanged: false };
      store.touch(name);
      return { summary, unchanged: true };
    },
    sight(place, accepted) {
      const { unpack, segmenter, dictionary } = tools();
      const { document, known, proposed } = stored<StoredDocument>(store, place);
      if (finder?.name !== accepted.name)
        finder = { name: accepted.name, find: finderOf(stored<NewName[]>(store, accepted)) };
      const reading = readingOf(document, segmenter);
      const extraction = { reading, known: known.map(unpack), proposed: proposed.map(unpack) };
      return sightingsIn(extraction, finder.find, dictionary);
    },
  };
}

/** The text and outline of a stored document. */
export function storedDocument(store: Store, place: StoredPlace): OutlinedDocument {
  return stored<StoredDocument>(store, place).document;
}

/** Keeps the accepted new names where every extractor finds them. */
export function keepAccepted(store: Store, accepted: readonly NewName[]): StoredPlace {
  const name = createHash('sha256').update(JSON.stringify(accepted)).digest('hex');
  const shelf = store.begin(name);
  shelf.add('accepted', accepted);
  shelf.keep();
  return { name, part: 'accepted' };
}

function stored<Value>(store: Store, { name, part }: StoredPlace): Value {
  const found = store.get(name, part);
  if (found === undefined) throw new DamagedStore(name);
  return found as Value;
}

/** Something that was kept is gone or cannot be read. */
class DamagedStore extends Error {
  readonly problem = 'cannot be built from what earlier builds kept, which is damaged';
  readonly needed = 'a build with --no-cache';

  constructor(name: string) {
    super(`the store of documents is damaged at ${name}`);
    this.name = 'DamagedStore';
  }
}

function factsOf({ text: _text, blocks: _blocks, ...facts }: OutlinedDocument): DocumentFacts {
  return facts;
}
