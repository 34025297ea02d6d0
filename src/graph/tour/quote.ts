import type { AnnotatedDocument, BlockRole } from '../../model/document.ts';
import type { Window } from '../../model/graph.ts';
import type { Evidence } from '../../model/story.ts';
import type { Place } from '../ask/evidence.ts';
import { keepSentence } from '../ask/find-sentence.ts';
import { partsOf } from '../count/units.ts';
import { placesOfClaim, printedThere } from './claims.ts';
import type { Located } from './counted.ts';
import type { Claim, Stop } from './stop.ts';

/**
 * The words that show each claim of each stop, out of the documents that were read (by index; see `documentsToRead`): one
 * sentence; two, where one entity stands in a heading above or elsewhere in the same unit; none, where what was read
 * shows nothing. Of all sentences the one that is best heard from a stage: a whole sentence of running text, no longer than
 * is read at a glance and does not lean on the one before, no reprint, not quoted yet, naming few others (of one entity: one
 * other), short.
 */
export function quote(
  located: Located,
  stops: ReadonlyArray<Pick<Stop, 'claims'>>,
  read: ReadonlyMap<number, AnnotatedDocument>,
): Evidence[][][] {
  const isPrinted = printedThere(located.documents, located.window);
  const used = new Set<string>();
  return stops.map((stop) =>
    stop.claims.map((claim) => {
      const found =
        claim.nodes.length === 0 ? title(read.get(claim.document!)) : best(located, claim, read, isPrinted, used);
      for (const { quote } of found) used.add(quote);
      return found;
    }),
  );
}

/** Fewer characters say nothing on their own; so many are read at a glance, and so many while one is waited for. A Latin letter is half a character. */
const WORDS = 16;
const GLANCE = 60;
const WAIT = 110;

/** Beginnings that lean on the sentence before; and a sentence that asks, or is broken off. */
const LEANING = /^(?:——|[而但对此该这那它他她其并也则故即再又]|因此|所以|同时|另外|例如|比如|目前|据此|由此|可见|如)/u;
const WHOLE = /[。！.!][”’"'）)」』]*$/u;

interface Candidate {
  quotations: Evidence[];
  /** The smaller, the better, the first that differs decides. */
  ranks: number[];
}

function best(
  { postings, window }: Located,
  claim: Claim,
  read: ReadonlyMap<number, AnnotatedDocument>,
  isPrinted: (place: Place) => boolean,
  used: ReadonlySet<string>,
): Evidence[] {
  let found: Candidate | null = null;
  for (const place of placesOfClaim({ postings }, claim)) {
    const document = read.get(place[0]);
    if (!document) continue;
    const sentences = naming(document, window, place, claim.nodes);
    if (sentences.length === 0) continue;
    const quotations = sentences.map((sentence) => keepSentence(document, sentence));
    const length = quotations.reduce((sum, one) => sum + lengthOf(one.quote), 0);
    const ranks = [
      sentences.length,
      Math.max(...sentences.map((sentence) => ROLES[document.sentences[sentence]!.role])),
      Number(isPrinted(place)),
      length < WORDS ? 2 : length <= GLANCE ? 0 : length <= WAIT ? 1 : 3,
      Number(!quotations.every(({ quote }) => WHOLE.test(quote) && !LEANING.test(quote))),
      Number(quotations.some((one) => used.has(one.quote))),
      Math.abs(entitiesIn(document, sentences) - claim.nodes.length - (claim.nodes.length === 1 ? 1 : 0)),
      length,
    ];
    if (!found || isBefore(ranks, found.ranks)) found = { quotations, ranks };
  }
  return found?.quotations ?? [];
}

/** Running text says something; a title or a heading only names it. */
const ROLES: Record<BlockRole, number> = { paragraph: 0, item: 1, row: 2, source: 3, heading: 3, title: 3 };

/** The sentences of a unit that name some entities: the shortest that names all of them, or else one for each. */
function naming(document: AnnotatedDocument, window: Window, place: Place, nodes: readonly string[]): number[] {
  const { heading, sentences } = partsOf(document, window, place, new Set(nodes));
  const parts = heading === null ? sentences : [heading, ...sentences];
  const names = (sentence: number, node: string) =>
    document.mentions.some((mention) => mention.sentence === sentence && mention.entity === node);
  const length = (sentence: number) => document.sentences[sentence]!.end - document.sentences[sentence]!.start;
  const shortest = (fit: (sentence: number) => boolean) =>
    parts.filter(fit).sort((a, b) => length(a) - length(b) || a - b)[0];
  const all = shortest((sentence) => nodes.every((node) => names(sentence, node)));
  if (all !== undefined) return [all];
  const each = nodes.map((node) => shortest((sentence) => names(sentence, node)));
  return each.every((sentence) => sentence !== undefined) ? [...new Set(each)] : [];
}

function title(document: AnnotatedDocument | undefined): Evidence[] {
  const index = document?.sentences.findIndex(({ role }) => role === 'title') ?? -1;
  return document && index >= 0 ? [keepSentence(document, index)] : [];
}

function entitiesIn({ mentions }: AnnotatedDocument, sentences: readonly number[]): number {
  return new Set(mentions.filter(({ sentence }) => sentences.includes(sentence)).map(({ entity }) => entity)).size;
}

function lengthOf(text: string): number {
  return text.length - text.replace(/[^\p{ASCII}]/gu, '').length / 2;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((rank, index) => rank !== b[index]);
  return place >= 0 && a[place]! < b[place]!;
}
