import type { BundleIndex } from '../model/bundle.ts';
import { edgeKey, type Mentions } from '../model/graph.ts';
import { BundleError } from './error.ts';

/**
 * Checks that the files of a bundle speak of the same nodes and documents: no node twice, no edge without its nodes, a
 * position and postings for every node and no other, postings within the documents, reprints and copied sentences that
 * lead to a document which is no reprint itself. Throws `BundleError` at the first disagreement.
 */
export function assertAgreement({ graph, layout, documents, postings }: BundleIndex): void {
  const keys = new Set<string>();
  for (const { key } of graph.nodes) {
    if (keys.has(key)) throw new BundleError('graph.json', `node "${key}" is there twice`, 'each node once');
    keys.add(key);
  }
  const edges = new Set<string>();
  for (const { key, source, target } of graph.edges) {
    for (const end of [source, target]) {
      if (!keys.has(end))
        throw new BundleError('graph.json', `edge "${key}" ends at "${end}", which is no node`, 'both nodes');
    }
    if (source === target || key !== edgeKey(source, target) || edges.has(key)) {
      throw new BundleError(
        'graph.json',
        `edge "${key}" is a loop, there twice or named wrongly`,
        'one edge a pair of nodes',
      );
    }
    edges.add(key);
  }
  assertOriginals(documents);
  assertSameKeys('layout.json', 'position', layout, keys);
  assertSameKeys('postings.json', 'entry', postings, keys);
  const unit = graph.attributes.recipe.window === 'sentence' ? 'sentence' : 'unit';
  for (const [key, places] of Object.entries(postings)) {
    for (const [document, index, heading = 0] of places) {
      const length = documents[document]?.sentences ?? 0;
      if (index >= length || heading >= length) {
        const where = index >= length ? `${unit} ${index}` : `sentence ${heading}`;
        throw new BundleError(
          'postings.json',
          `"${key}" points to ${where} of document ${document}`,
          'one that is there',
        );
      }
    }
  }
}

/** Checks that mentions are of the nodes that have postings and no other, in documents that are there. Throws `BundleError`. */
export function assertMentionsAgree(
  mentions: Mentions,
  { postings, documents }: Pick<BundleIndex, 'postings'> & { documents: { readonly length: number } },
): void {
  assertSameKeys('mentions.json', 'entry', mentions, new Set(Object.keys(postings)));
  for (const [key, entries] of Object.entries(mentions)) {
    const beyond = entries.at(-1)?.[0] ?? 0;
    if (beyond >= documents.length)
      throw new BundleError('mentions.json', `"${key}" is mentioned in document ${beyond}`, 'one that is there');
  }
}

function assertOriginals(documents: BundleIndex['documents']): void {
  const rows = new Map(documents.map((row) => [row.id, row]));
  for (const { id, sentences, duplicateOf, copies = [] } of documents) {
    const isFirst = (other: string) => other !== id && rows.has(other) && rows.get(other)!.duplicateOf === undefined;
    if (duplicateOf !== undefined && !isFirst(duplicateOf)) {
      throw new BundleError(
        'documents.json',
        `"${id}" reprints "${duplicateOf}"`,
        'another document that reprints none',
      );
    }
    let before = -1;
    for (const [sentence, document, original] of copies) {
      if (!isFirst(document) || sentence >= sentences || original >= rows.get(document)!.sentences) {
        throw new BundleError(
          'documents.json',
          `sentence ${sentence} of "${id}" is a copy of sentence ${original} of "${document}"`,
          'sentences that are there, the first in a document that reprints none',
        );
      }
      if (sentence <= before)
        throw new BundleError('documents.json', `the copies of "${id}" are not in order`, 'each sentence once');
      before = sentence;
    }
  }
}

function assertSameKeys(
  file: string,
  what: string,
  table: Readonly<Record<string, unknown>>,
  keys: ReadonlySet<string>,
): void {
  for (const key of keys) {
    if (table[key] === undefined)
      throw new BundleError(file, `node "${key}" has no ${what}`, 'one for every node of graph.json');
  }
  for (const key of Object.keys(table)) {
    if (!keys.has(key)) throw new BundleError(file, `"${key}" is no node of graph.json`, 'nodes of graph.json only');
  }
}
