import type { BundleIndex } from '../model/bundle.ts';
import { edgeKey } from '../model/graph.ts';
import { BundleError } from './error.ts';

/**
 * Checks that the files of a bundle speak of the same nodes and documents: no node twice, no edge without its nodes, a
 * position and postings for every node and no other, postings within the documents. Throws `BundleError` at the first
 * disagreement.
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
