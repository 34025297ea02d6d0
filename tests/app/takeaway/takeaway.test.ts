import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Sketch } from '../../../src/app/network/sketch.ts';
import { type Brief, type BriefWords, composeBrief } from '../../../src/app/takeaway/brief.ts';
import { briefDocx } from '../../../src/app/takeaway/brief-docx.ts';
import { type BriefFrame, briefMarkdown, escapeMarkdown } from '../../../src/app/takeaway/brief-markdown.ts';
import { carriedBy } from '../../../src/app/takeaway/carried.ts';
import { safeName } from '../../../src/app/takeaway/download.ts';
import { withText } from '../../../src/app/takeaway/png-text.ts';
import { svgOf } from '../../../src/app/takeaway/svg.ts';
import { makeWorld } from '../../../src/app/world.ts';
import { type ExportRecipe, printRecipe } from '../../../src/bundle/export/recipe.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';

const bundle = makeBundle([
  {
    title: '甲',
    date: '2022-07-14',
    sentences: [
      ['city:上海', 'technology:5G'],
      ['city:上海', 'technology:5G'],
      ['city:武汉', 'city:上海'],
    ],
  },
  {
    title: '乙',
    date: '2022-09-01',
    sentences: [
      ['city:上海', 'technology:5G'],
      ['city:上海', 'technology:5G'],
    ],
  },
]);
const documents = bundle.documents.map(({ text: _, mentions: __, sentences, units: ___, ...row }) => ({
  ...row,
  sentences: sentences.length,
}));
const world = makeWorld('graph/', { ...bundle, documents });
const recipe: ExportRecipe = {
  graph: bundle.graph.attributes.recipe,
  documents: { count: 2, sha256: null },
  view: 'node=city%3A上海',
};
const words: BriefWords = {
  title: (names) => names.join('、'),
  entity: (node) => `about ${node}`,
  link: (edge) => `*why* ${edge.replace('\t', ' ')}`,
};
const frame: BriefFrame = {
  more: (count) => `${count} more`,
  place: (sentence) => `sentence ${sentence}`,
  recipe: 'Recipe',
  address: 'http://127.0.0.1/#node=city%3A%E4%B8%8A%E6%B5%B7',
  open: 'Open',
};
const read = async (id: string) => bundle.documents.find((document) => document.id === id)!;

describe('a brief', () => {
  test('quotes of each link the sentences that prove it, numbered through, and says how many more there are', async () => {
    const { sections } = await composeBrief(world, ['city:上海'], words, read);
    expect(sections.map(({ heading }) => heading)).toEqual(['上海', '上海 — 5G', '上海 — 武汉']);
    expect(sections.flatMap(({ quotations }) => quotations.map(({ number }) => number))).toEqual([1, 2, 3, 4]);
    expect(sections[1]!.more).toBe(1);
    for (const { heading, quotations } of sections.slice(1))
      for (const { text } of quotations) for (const name of heading.split(' — ')) expect(text).toContain(name);
  });

  test('of several entities holds the links among them and no others', async () => {
    const { sections } = await composeBrief(world, ['city:武汉', 'technology:5G', 'city:上海'], words, read);
    const links = sections.filter(({ heading }) => heading.includes(' — ')).map(({ finding }) => finding);
    expect(links).toEqual(['*why* city:上海 technology:5G', '*why* city:上海 city:武汉']);
  });

  test('carries its recipe in both forms', async () => {
    const brief = await composeBrief(world, ['city:上海'], words, read);
    expect(await carriedBy(new Blob([briefMarkdown(brief, frame, recipe)]))).toEqual(recipe);
    expect(await carriedBy(await briefDocx(brief, frame, recipe))).toEqual(recipe);
  });

  test('lets no text of a document become Markdown of its own', () => {
    const nasty = '# <img src=x onerror=1> [a](javascript:x) **b** `c` | www.example.com http://x.cn 3.14';
    const brief: Brief = {
      title: nasty,
      sections: [
        {
          heading: nasty,
          finding: 'plain *bold*',
          quotations: [
            { number: 1, text: nasty, source: { title: nasty, publisher: null, date: null, url: null, sentence: 1 } },
          ],
          more: 0,
        },
      ],
    };
    const written = briefMarkdown(brief, frame, recipe);
    expect(written).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(javascript|(?<!\\)`c|www\.example|http:\/\/x/);
    expect(written).toContain('plain **bold**');
    expect(escapeMarkdown('3.14 和 12:30')).toBe('3.14 和 12:30');
  });

  test('escaped text is the text again once its backslashes are read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });
});

const sketch: Sketch = {
  width: 200,
  height: 100,
  ground: '#ffffff',
  marks: [
    { kind: 'line', from: { x: 1, y: 2 }, to: { x: 3, y: 4 }, width: 1, colour: '#6b7078', alpha: 0.3 },
    {
      kind: 'shape',
      shape: 'circle',
      at: { x: 9, y: 9 },
      radius: 5,
      fill: '#1f5fd1',
      rim: '#ffffff',
      rimWidth: 1.2,
      alpha: 1,
    },
    {
      kind: 'shape',
      shape: 'triangle',
      at: { x: 9, y: 9 },
      radius: 5,
      fill: '#1f5fd1',
      rim: '#ffffff',
      rimWidth: 1.2,
      alpha: 0.1,
    },
    { kind: 'ring', shape: 'square', at: { x: 9, y: 9 }, radius: 5, colour: '#1b1e23', width: 2.5, alpha: 1 },
    {
      kind: 'name',
      text: '<上海 & "5G">',
      font: '700 17px system-ui, "PingFang SC"',
      at: { x: 1, y: 1 },
      colour: '#1b1e23',
      halo: '#ffffff',
      haloWidth: 4,
    },
  ],
};

describe('a picture', () => {
  test('as SVG keeps names as text, one element a mark, and nothing of a name becomes mark-up', async () => {
    const svg = svgOf(sketch, '<上海>', printRecipe(recipe));
    const seen: string[] = [];
    let text = '';
    const parser = new Parser(
      {
        onopentag: (name) => void seen.push(name),
        ontext: (part) => {
          if (seen.at(-1) === 'text') text += part;
        },
      },
      { xmlMode: true },
    );
    parser.end(svg);
    expect(seen).toEqual(['svg', 'title', 'metadata', 'rect', 'line', 'circle', 'polygon', 'polygon', 'text']);
    expect(text.trim()).toBe('<上海 & "5G">');
    expect(await carriedBy(new Blob([svg]))).toEqual(recipe);
  });

  test('as PNG carries its recipe in a chunk whose checksum holds', async () => {
    const header = Uint8Array.from([
      137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31, 21, 196,
      137,
    ]);
    const end = Uint8Array.from([0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130]);
    const png = withText(Uint8Array.from([...header, ...end]), 'Description', printRecipe(recipe));
    expect([...png.slice(0, header.length)]).toEqual([...header]);
    expect([...png.slice(-end.length)]).toEqual([...end]);
    expect(crc32(png.subarray(header.length + 4, -end.length - 4))).toBe(
      new DataView(png.buffer).getUint32(png.length - end.length - 4),
    );
    const views = fc.asyncProperty(fc.string(), async (view) => {
      const carrying = withText(png, 'Description', printRecipe({ ...recipe, view }));
      expect(await carriedBy(new Blob([carrying]))).toEqual({ ...recipe, view });
    });
    await fc.assert(views);
  });
});

describe('an exported file opened again', () => {
  test('gives its recipe out of an archive too', async () => {
    const archive = zipSync({ 'nodes.csv': strToU8('key'), 'recipe.txt': strToU8(printRecipe(recipe)) });
    expect(await carriedBy(new Blob([archive]))).toEqual(recipe);
  });

  test('that is none of ours, or broken, has none', async () => {
    expect(await carriedBy(new Blob(['hello']))).toBeNull();
    expect(await carriedBy(new Blob([Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])]))).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect(await carriedBy(new Blob([bytes]))).toBeNull();
      }),
    );
  });
});

test('a file gets a name any system takes', () => {
  expect(safeName('上海 — 5G.png')).toBe('上海 — 5G.png');
  expect(safeName('../../a:b<c>|d.svg')).toBe('a b c d.svg');
  expect(safeName('.md')).toBe('comention.md');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (stem) => {
      const name = safeName(`${stem}.png`);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
      expect(name).toMatch(/.\.png$/);
    }),
  );
});
