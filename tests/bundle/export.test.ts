import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportBundle } from '../../src/bundle/export/export.ts';
import { EXPORT_FORMATS } from '../../src/bundle/export/formats.ts';
import { findRecipe, printRecipe, recipeOf } from '../../src/bundle/export/recipe.ts';
import { makeBundle } from './make-bundle.ts';

const NASTY = 'company:<b>&"\'\u0001甲\uD800';
const bundle = makeBundle([
  {
    id: 'one',
    title: '=SUM(A1)',
    date: '2022-07-08',
    sentences: [
      ['city:上海', NASTY],
      ['city:上海', 'technology:+5G'],
    ],
  },
  { id: 'two', sentences: [['company:<b>&"\'甲']] },
]);

const recipe = await recipeOf(bundle.graph.attributes.recipe, bundle.documents, 'node=city%3A上海');

function contentOf(format: (typeof EXPORT_FORMATS)[number], name: string): string {
  return exportBundle(bundle, format, recipe).find((file) => file.name === name)!.content;
}

/** Tags of an XML text with their attributes, in order, and what stands inside each. */
function elements(xml: string) {
  const found: Array<{ name: string; attributes: Record<string, string>; text: string }> = [];
  const open: typeof found = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: '' };
        found.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

describe('every export', () => {
  test('is the same text every time, under a name of its own', () => {
    const files = EXPORT_FORMATS.flatMap((format) => exportBundle(bundle, format, recipe));
    expect(files.map(({ name }) => name)).toEqual([
      'graph.gexf',
      'graph.graphml',
      'nodes.csv',
      'edges.csv',
      'evidence.csv',
      'recipe.txt',
      'graph.json',
    ]);
    expect(EXPORT_FORMATS.flatMap((format) => exportBundle(bundle, format, recipe))).toEqual(files);
  });
});

test('every format carries what it was made from, and gives it back', () => {
  for (const format of EXPORT_FORMATS) {
    const carried = exportBundle(bundle, format, recipe).map(({ content }) => findRecipe(content));
    expect(carried.filter((found) => found !== null)).toEqual([recipe]);
  }
  expect(recipe.documents).toEqual({ count: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('a recipe survives any text around it, and nonsense is none', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string({ unit: 'grapheme' }), (before, after, view) => {
      const made = { ...recipe, view };
      expect(findRecipe(`${before} ${printRecipe(made)} ${after}`)).toEqual(made);
    }),
  );
  expect(findRecipe('comention-recipe:abc')).toBeNull();
  expect(findRecipe('nothing')).toBeNull();
});

describe.each([
  ['gexf', 'graph.gexf'],
  ['graphml', 'graph.graphml'],
] as const)('%s', (format, name) => {
  const xml = contentOf(format, name);
  const tags = elements(xml);
  const nodes = tags.filter((tag) => tag.name === 'node');
  const edges = tags.filter((tag) => tag.name === 'edge');

  test('has every node and edge, and keeps apart names that differ only in what XML cannot hold', () => {
    const ids = new Set(nodes.map(({ attributes }) => attributes.id));
    expect(ids.size).toBe(bundle.graph.nodes.length);
    expect(edges).toHaveLength(bundle.graph.edges.length);
    for (const { attributes } of edges) {
      expect(ids).toContain(attributes.source);
      expect(ids).toContain(attributes.target);
    }
  });

  test('keeps Chinese and quotes, drops control characters and lone surrogates', () => {
    expect(nodes.map(({ attributes }) => attributes.id)).toEqual(
      expect.arrayContaining(['city:上海', 'company:<b>&"\'甲']),
    );
    expect(xml).not.toMatch(NOT_XML);
    expect(xml).not.toMatch(/\p{Cs}/u);
  });
});

test('GEXF carries label, weight, colour, size and position', () => {
  const tags = elements(contentOf('gexf', 'graph.gexf'));
  const place = tags.findIndex(({ name, attributes }) => name === 'node' && attributes.id === 'city:上海');
  const inside = tags.slice(place).slice(0, 20);
  const [x, y] = bundle.layout['city:上海']!;
  expect(inside[0]?.attributes.label).toBe('上海');
  expect(inside.find(({ name }) => name === 'viz:color')?.attributes).toEqual({ r: '31', g: '95', b: '209' });
  expect(inside.find(({ name }) => name === 'viz:position')?.attributes).toEqual({ x: String(x), y: String(y) });
  expect(inside.find(({ name }) => name === 'viz:size')?.attributes.value).toBe('3.41');
  expect(tags.find(({ name }) => name === 'edge')?.attributes.weight).toBe('1');
});

test('GraphML types its keys', () => {
  const keys = elements(contentOf('graphml', 'graph.graphml')).filter(({ name }) => name === 'key');
  const typeOf = (element: string, name: string) =>
    keys.find(({ attributes }) => attributes.for === element && attributes['attr.name'] === name)?.attributes[
      'attr.type'
    ];
  expect(typeOf('node', 'label')).toBe('string');
  expect(typeOf('node', 'mentions')).toBe('int');
  expect(typeOf('node', 'x')).toBe('double');
  expect(typeOf('edge', 'npmi')).toBe('double');
  expect(typeOf('edge', 'p')).toBeUndefined();
});

describe('the tables', () => {
  const rowsOf = (name: string) =>
    Papa.parse<Record<string, string>>(contentOf('csv', name).slice(1), { header: true, skipEmptyLines: true }).data;

  test('begin with a byte order mark, so that spreadsheets read Chinese', () => {
    for (const { content } of exportBundle(bundle, 'csv', recipe).filter(({ name }) => name.endsWith('.csv')))
      expect(content.charCodeAt(0)).toBe(0xfeff);
  });

  test('hold no formula', () => {
    expect(rowsOf('nodes.csv').map(({ label }) => label)).toContain("'+5G");
    expect(rowsOf('evidence.csv')[0]?.title).toBe("'=SUM(A1)");
  });

  test('leave negative numbers numbers', () => {
    for (const { x, y } of rowsOf('nodes.csv')) expect([Number(x), Number(y)]).not.toContain(Number.NaN);
  });

  test('have a row of evidence for every sentence of every edge', () => {
    const evidence = rowsOf('evidence.csv');
    expect(evidence).toHaveLength(bundle.graph.edges.reduce((sum, edge) => sum + edge.attributes.sentences, 0));
    expect(evidence.find(({ target_name }) => target_name === "'+5G")).toMatchObject({
      source_name: '上海',
      sentence: '上海、+5G。',
      date: '2022-07-08',
      path: 'one.txt',
    });
  });
});

test('the JSON opens in graphology, positions included', () => {
  const graph = UndirectedGraph.from(JSON.parse(contentOf('json', 'graph.json')));
  expect(graph.order).toBe(bundle.graph.nodes.length);
  expect([graph.getNodeAttribute('city:上海', 'x'), graph.getNodeAttribute('city:上海', 'y')]).toEqual(
    bundle.layout['city:上海'],
  );
});

test('the evidence of a section tells the sentence from the heading', () => {
  const document = {
    sentences: [['city:上海'], ['policy:规划'], ['technology:5G', 'company:华为']],
    roles: ['title' as const, 'heading' as const],
    units: [[0], [0, 1], [0, 1, 2]],
  };
  const files = exportBundle(makeBundle([document], 'section'), 'csv', recipe);
  const evidence = files.find(({ name }) => name === 'evidence.csv')!.content.slice(1);
  const rows = Papa.parse<Record<string, string>>(evidence, { header: true, skipEmptyLines: true }).data;
  const told = rows.map(({ source_name: a, target_name: b, heading, sentence }) => [a, b, heading, sentence]);
  expect(told).toContainEqual(['上海', '5G', '上海。', '5G、华为。']);
  expect(told).toContainEqual(['华为', '5G', '', '5G、华为。']);
  expect(told).toContainEqual(['上海', '规划', '上海。', '规划。']);
  expect(told).toHaveLength(6);
});
