import { describe, expect, test } from 'vitest';
import { fetchBundle, fetchDocument, fetchMentions } from '../../src/bundle/fetch.ts';
import { formatDocument, formatGraph, formatRows, formatTable, rowOf } from '../../src/bundle/format.ts';
import { makeBundle } from './make-bundle.ts';

const bundle = makeBundle([{ id: 'one', sentences: [['city:甲', 'company:乙'], ['policy:丙']] }]);

const FILES: Record<string, string> = {
  'graph/graph.json': formatGraph(bundle.graph),
  'graph/layout.json': formatTable(bundle.layout),
  'graph/documents.json': formatRows(bundle.documents.map(rowOf)),
  'graph/postings.json': formatTable(bundle.postings),
  'graph/mentions.json': formatTable(bundle.mentions!),
  'graph/documents/one.json': formatDocument(bundle.documents[0]!),
};

/** A server of the files, some of them changed; null: not there. */
function serving(changes: Record<string, string | null> = {}) {
  const files = { ...FILES, ...changes };
  return async (url: string) => new Response(files[url] ?? 'nothing here', { status: files[url] ? 200 : 404 });
}

function changed(file: string, from: string | RegExp, to: string) {
  const before = FILES[file]!;
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  return fetchBundle('graph', serving({ [file]: after }));
}

describe('fetching a bundle', () => {
  test('gives what was written, from an address with or without a slash at its end', async () => {
    const expected = {
      graph: bundle.graph,
      layout: bundle.layout,
      documents: bundle.documents.map(rowOf),
      postings: bundle.postings,
    };
    expect(await fetchBundle('graph', serving())).toEqual(expected);
    expect(await fetchBundle('graph/', serving())).toEqual(expected);
  });

  test('gives the mentions, when they are of the same nodes and documents', async () => {
    const index = { postings: bundle.postings, documents: bundle.documents.map(rowOf) };
    expect(await fetchMentions('graph', index, serving())).toEqual(bundle.mentions);
    const wrong = (json: string) => fetchMentions('graph', index, serving({ 'graph/mentions.json': json }));
    await expect(wrong('{"city:甲": [[0, 1]]}')).rejects.toThrow(/mentions\.json: node "company:乙" has no entry/);
    await expect(wrong('{"city:甲": [[0, 0]]}')).rejects.toThrow(/mentions\.json: "city:甲" is \[\[0,0\]\]/);
    const beyond = FILES['graph/mentions.json']!.replaceAll('[[0,1]]', '[[7,1]]');
    await expect(wrong(beyond)).rejects.toThrow(/mentions\.json: "city:甲" is mentioned in document 7/);
    await expect(fetchMentions('graph', index, serving({ 'graph/mentions.json': null }))).rejects.toThrow(/404/);
  });

  test('gives one document with text and mentions', async () => {
    expect(await fetchDocument('graph', 'one', serving())).toEqual(bundle.documents[0]);
  });

  test('says which file broke off while it was read', async () => {
    const breaking = new ReadableStream({ start: (stream) => stream.error(new TypeError('network')) });
    const serve = serving();
    const fetchFile = async (url: string) => (url === 'graph/layout.json' ? new Response(breaking) : serve(url));
    await expect(fetchBundle('graph', fetchFile)).rejects.toMatchObject({ name: 'BundleError', file: 'layout.json' });
  });

  test('says which file the server does not have', async () => {
    await expect(fetchBundle('graph', serving({ 'graph/layout.json': null }))).rejects.toMatchObject({
      name: 'BundleError',
      file: 'layout.json',
      problem: 'HTTP status 404 at graph/layout.json',
    });
  });

  test('says when the server cannot be reached', async () => {
    const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(fetchBundle('graph', unreachable)).rejects.toMatchObject({
      problem: expect.stringContaining('cannot be reached'),
    });
  });

  test('says when a page comes instead of a file', async () => {
    await expect(fetchBundle('graph', serving({ 'graph/graph.json': '<!doctype html>' }))).rejects.toThrow(
      'graph.json: is not JSON: it begins with "<!doctype html>"',
    );
  });

  test('refuses another version of the form by its number', async () => {
    await expect(changed('graph/graph.json', '"schema":1', '"schema":2')).rejects.toMatchObject({
      problem: "is of version 2 of the bundle's form",
    });
  });

  test('names the place of a wrong value', async () => {
    await expect(changed('graph/graph.json', '"mentions":1', '"mentions":"many"')).rejects.toThrow(
      /graph\.json: .*mentions is "many"/,
    );
    await expect(changed('graph/layout.json', /\[[^\]]*\]/, '[1]')).rejects.toThrow('"city:甲" is [1]');
    await expect(changed('graph/documents.json', '"id":"one"', '"id":"../one"')).rejects.toThrow('id');
  });

  test('refuses files that disagree', async () => {
    const nodes = bundle.graph.nodes;
    const graph = (part: Partial<typeof bundle.graph>) =>
      fetchBundle('graph', serving({ 'graph/graph.json': formatGraph({ ...bundle.graph, ...part }) }));
    await expect(graph({ nodes: nodes.slice(1) })).rejects.toThrow('"city:甲", which is no node');
    await expect(graph({ nodes: [...nodes, nodes[0]!] })).rejects.toThrow('twice');
    await expect(graph({ edges: [...bundle.graph.edges, ...bundle.graph.edges] })).rejects.toThrow('twice');
    await expect(changed('graph/layout.json', '"policy:丙"', '"policy:丁"')).rejects.toThrow(
      '"policy:丙" has no position',
    );
    await expect(changed('graph/postings.json', '[[0,1]]', '[[0,9]]')).rejects.toThrow(
      'points to sentence 9 of document 0',
    );
  });

  test('refuses a document whose offsets lie outside its text', async () => {
    const [document] = bundle.documents;
    const broken = formatDocument({ ...document!, text: '短' });
    await expect(fetchDocument('graph', 'one', serving({ 'graph/documents/one.json': broken }))).rejects.toThrow(
      'outside the text',
    );
  });
});
