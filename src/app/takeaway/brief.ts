import { joinCopies } from '../../graph/count/copies.ts';
import { evidence, type Place, strongestSourceFirst } from '../../graph/ask/evidence.ts';
import { strongestLinks } from '../../graph/ask/neighbourhood.ts';
import { partsOf } from '../../graph/count/units.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import type { World } from '../world.ts';

/** What is to be said of some entities, with its proof: every sentence has a number and a source. */
export interface Brief {
  title: string;
  sections: BriefSection[];
}

export interface BriefSection {
  heading: string;
  /** What the network says of them, in plain words; words between asterisks are bold. */
  finding: string;
  quotations: Quotation[];
  /** How many more sentences say it. */
  more: number;
}

/** A sentence of a document, numbered through the brief from 1 on. */
export interface Quotation {
  number: number;
  text: string;
  source: { title: string; publisher: string | null; date: string | null; url: string | null; sentence: number };
}

/** What a brief says in the reader's language. */
export interface BriefWords {
  title(names: readonly string[]): string;
  entity(node: string): string;
  link(edge: string): string;
}

const LINKS = 5;
const SENTENCES = 3;

/**
 * Writes a brief on some nodes: of one its strongest links, of several all the links among them. `read` gives a document
 * by its id; a document that cannot be read rejects.
 */
export async function composeBrief(
  world: World,
  nodes: readonly string[],
  words: BriefWords,
  read: (id: string) => Promise<AnnotatedDocument>,
): Promise<Brief> {
  const { graph } = world;
  const label = (node: string): string => graph.getNodeAttribute(node, 'label');
  const edges = nodes.length === 1 ? linksOf(world, nodes[0]!) : linksAmong(world, nodes);
  let number = 0;
  const sections: BriefSection[] = nodes.map((node) => ({
    heading: label(node),
    finding: words.entity(node),
    quotations: [],
    more: 0,
  }));
  for (const edge of edges) {
    const ends = graph.extremities(edge);
    const printed = joinCopies(strongestSourceFirst(evidence(world.postings, ...ends)), world.documents, world.window);
    const quotations: Quotation[] = [];
    for (const { place } of printed.slice(0, SENTENCES)) {
      number += 1;
      quotations.push(await quoted(world, place, new Set(ends), number, read));
    }
    sections.push({
      heading: ends.map(label).join(' — '),
      finding: words.link(edge),
      quotations,
      more: Math.max(0, printed.length - SENTENCES),
    });
  }
  return { title: words.title(nodes.map(label)), sections };
}

async function quoted(
  { documents, window }: World,
  place: Place,
  marked: ReadonlySet<string>,
  number: number,
  read: (id: string) => Promise<AnnotatedDocument>,
): Promise<Quotation> {
  const document = await read(documents[place[0]]!.id);
  const { heading, sentences } = partsOf(document, window, place, marked);
  const said = [...(heading === null ? [] : [heading]), ...sentences];
  const text = said.map((index) => wordsOf(document, index)).join(' … ');
  const { title, source: publisher, date, url } = document;
  return { number, text, source: { title, publisher, date, url, sentence: (sentences[0] ?? 0) + 1 } };
}

function wordsOf({ text, sentences }: AnnotatedDocument, index: number): string {
  const { start, end } = sentences[index]!;
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** The strongest, whatever their type. */
function linksOf({ graph }: World, node: string): string[] {
  return strongestLinks(graph, node)
    .flatMap(({ links }) => links)
    .sort((a, b) => b.weight - a.weight || (a.edge < b.edge ? -1 : 1))
    .slice(0, LINKS)
    .map(({ edge }) => edge);
}

function linksAmong({ graph }: World, nodes: readonly string[]): string[] {
  const edges = nodes.flatMap((node, index) =>
    nodes.slice(index + 1).flatMap((other) => graph.edge(node, other) ?? []),
  );
  const weight = (edge: string): number => graph.getEdgeAttribute(edge, 'weight');
  return edges.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
}
