import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/graph/random.ts';
import { ENTITY_TYPES, entityKey } from '../../src/model/entity.ts';
import {
  edgeKey,
  type KnowledgeGraph,
  type Layout,
  type Postings,
  type SerializedEdge,
  type SerializedNode,
} from '../../src/model/graph.ts';
import type { DocumentRow } from '../../src/model/document.ts';
import { RECIPE } from '../make.ts';

const SENTENCES = 200;
const COMMUNITY = 40;

/**
 * Writes what the explorer opens with for a network of so many nodes and links into a folder: communities of about 40 on
 * a disc, most links inside them, mentions and weights with a long tail. The same numbers give the same bytes.
 */
export function writeMadeBundle(folder: string, nodeCount: number, linkCount: number): void {
  const random = seededRandom(nodeCount);
  const documents = rowsOf(Math.ceil(nodeCount / 20));
  const nodes = Array.from({ length: nodeCount }, (_, index) => nodeOf(index, random));
  const edges = edgesAmong(nodes, linkCount, random);
  const places = placesOf(nodes, random);
  const graph: KnowledgeGraph = {
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    attributes: {
      schema: 1,
      recipe: RECIPE,
      corpus: { documents: documents.length, sentences: 1e6, units: 1e6, mentions: 1e6 },
    },
    nodes: nodes.sort((a, b) => (a.key < b.key ? -1 : 1)),
    edges: edges.sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
  mkdirSync(folder, { recursive: true });
  const files = { graph, layout: places, documents, postings: postingsOf(nodes, documents.length, random) };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
}

function nodeOf(index: number, random: () => number): SerializedNode {
  const type = ENTITY_TYPES[Math.floor(random() * ENTITY_TYPES.length)]!;
  const label = `名称${index}`;
  const mentions = 1 + Math.floor(2 / (0.002 + random()));
  const community = Math.floor(index / COMMUNITY);
  const attributes = { label, type, aliases: [], mentions, sentences: mentions, documents: 1, community };
  return { key: entityKey(type, label), attributes };
}

function edgesAmong(nodes: readonly SerializedNode[], count: number, random: () => number): SerializedEdge[] {
  const edges = new Map<string, SerializedEdge>();
  const any = () => Math.floor(nodes.length * random() ** 1.5);
  while (edges.size < count) {
    const source = any();
    const near = Math.floor(source / COMMUNITY) * COMMUNITY + Math.floor(COMMUNITY * random());
    const target = random() < 0.7 ? Math.min(near, nodes.length - 1) : any();
    if (source === target) continue;
    const [a, b] = [nodes[source]!.key, nodes[target]!.key].sort() as [string, string];
    edges.set(edgeKey(a, b), { key: edgeKey(a, b), source: a, target: b, attributes: factsOf(random) });
  }
  return [...edges.values()];
}

function factsOf(random: () => number): SerializedEdge['attributes'] {
  const sentences = 1 + Math.floor(0.3 / (0.01 + random()));
  return {
    weight: Math.round(100 * sentences * (0.2 + 0.8 * random())) / 100,
    sentences,
    documents: 1 + Math.floor(sentences / 3),
    expected: 0.5,
    npmi: 0.4,
    g2: 6,
    p: sentences > 1 ? 0.01 : null,
    support: sentences > 2 ? 'multi-document' : 'single',
    first: '2022-01-01',
    last: '2022-12-31',
  };
}

function placesOf(nodes: readonly SerializedNode[], random: () => number): Layout {
  const side = 1000 * Math.sqrt(nodes.length / 300);
  const onDisc = (radius: number): [number, number] => {
    const [distance, angle] = [radius * Math.sqrt(random()), 2 * Math.PI * random()];
    return [distance * Math.cos(angle), distance * Math.sin(angle)];
  };
  const middles = Array.from({ length: Math.ceil(nodes.length / COMMUNITY) }, () => onDisc(side / 2));
  const places: Layout = {};
  for (const { key, attributes } of nodes) {
    const [x, y] = onDisc(110);
    const middle = middles[attributes.community]!;
    places[key] = [Math.round(100 * (middle[0] + x)) / 100, Math.round(100 * (middle[1] + y)) / 100];
  }
  return places;
}

function rowsOf(count: number): DocumentRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `document-${index}`,
    path: `document-${index}.txt`,
    title: `文档${index}`,
    date: `2022-${String(1 + (index % 12)).padStart(2, '0')}-01`,
    source: null,
    url: null,
    language: 'zh',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    characters: 10_000,
    sentences: SENTENCES,
  }));
}

function postingsOf(nodes: readonly SerializedNode[], documents: number, random: () => number): Postings {
  const postings: Postings = {};
  for (const { key, attributes } of nodes)
    postings[key] = Array.from({ length: Math.min(attributes.sentences, 200) }, () => [
      Math.floor(documents * random()),
      Math.floor(SENTENCES * random()),
    ]);
  return postings;
}
