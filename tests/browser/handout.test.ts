import { readFile } from 'node:fs/promises';
import { constants, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { carriedBy } from '../../src/app/takeaway/carried.ts';
import type { Scene, Story } from '../../src/model/story.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { visiting, WIDE } from './visit.ts';

const bundle = makeBundle([
  {
    id: 'one',
    title: '上海的新技术',
    date: '2022-07-14',
    sentences: [
      ['city:上海', 'technology:人工智能'],
      ['city:上海', 'technology:5G'],
    ],
  },
  { id: 'two', title: '武汉', date: '2022-09-01', sentences: [['city:武汉', 'technology:5G']] },
]);

const scene = (id: string, parts: Partial<Scene>): Scene => ({
  ...{ id, title: id, text: '', notes: '', view: {}, annotations: [], evidence: [] },
  ...parts,
});

const STORY: Story = {
  schema: 1,
  title: '两座城市',
  scenes: [
    scene('上海靠前', {
      text: '上海提到 **人工智能**[^1]。<script>alert(1)</script>',
      notes: '慢慢讲这一幕。',
      view: { node: 'city:上海' },
      annotations: [
        { kind: 'ring', node: 'city:上海' },
        { kind: 'arrow', node: 'city:上海', text: '从这里看起', dx: 0.2, dy: -0.2 },
      ],
      evidence: [
        { document: 'one', sentence: 0, quote: '上海、人工智能。' },
        { document: 'one', sentence: 1, quote: '这句话已经不在了。' },
      ],
    }),
    scene('只看武汉的文档', { view: { of: ['two'] } }),
    scene('围着 5G', { view: { layout: 'around technology:5G', node: 'technology:5G' } }),
    scene('一张表', { view: { view: 'table' } }),
  ],
};

const VIEWS: Story = {
  schema: 1,
  title: '各种视图',
  scenes: [
    scene('矩阵', { view: { view: 'matrix', of: ['two'] } }),
    scene('地图', { view: { view: 'map' } }),
    scene('时间', { view: { view: 'timeline', node: 'city:武汉' } }),
    scene('资料', { view: { view: 'documents' } }),
  ],
};

const open = visiting(() => bundle, { talk: STORY });
const openViews = visiting(() => bundle, { views: VIEWS });

test('a talk becomes a PDF with a scene a page: title, text, evidence with its source, and names of the picture are text', async () => {
  const page = await open();
  await showHandout(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const glyphs = await glyphsOf(pdf);
  const pages = glyphs.map((text) => text.normalize('NFKC'));
  expect(pages).toHaveLength(4);
  const radicals = glyphs.join('').match(/[\u2f00-\u2fdf]/g) ?? [];
  expect(spelled(pdf)).toEqual(expect.arrayContaining(radicals.map((radical) => radical.normalize('NFKC'))));
  expect(pages[0]).toContain('上海靠前');
  expect(pages[0]).toContain('上海提到 人工智能1。<script>alert(1)</script>');
  expect(pages[0]).toContain('上海、人工智能。 上海的新技术 · 2022-07-14 · 第 1 句');
  expect(pages[0]).toContain('这句话已经不在了。 资料里已找不到这句话');
  expect(pages[0]).toContain('从这里看起');
  expect(pages[0]).toContain('1 / 4');
  expect(pages.join()).not.toContain('慢慢讲这一幕。');
  expect(pages[3]).toMatch(/上海 城市 2 2 .*武汉 城市 1 1 /);
  expect((await carriedBy(new Blob([pages[1]!])))?.documents.count).toBe(2);
});

test('with the notes of the speaker only where they are wanted; closing brings the explorer back', async () => {
  const page = await open();
  await showHandout(page);
  await page.getByLabel('附讲者备注').check();
  const [first] = await textsOf(await page.pdf({ preferCSSPageSize: true }));
  expect(first).toContain('慢慢讲这一幕。');
  await page.keyboard.press('Escape');
  await page.locator('.handout').waitFor({ state: 'detached' });
  const printed = await textsOf(await page.pdf({ preferCSSPageSize: true }));
  expect(printed.join()).not.toContain('上海靠前');
});

test('a page draws what its scene counts and lays out, not what the explorer shows', async () => {
  const page = await open(undefined, '#types=policy');
  await showHandout(page);
  const names = (index: number) => page.locator('.handout-page').nth(index).locator('svg text').allTextContents();
  expect((await names(1)).sort()).toEqual(['5G', '武汉']);
  const [middle] = await page.locator('.handout-page').nth(2).locator('svg circle, svg polygon').all();
  expect(middle).toBeDefined();
  expect((await names(2)).sort()).toEqual(['5G', '上海', '武汉']);
});

test('the picture of every scene is a PNG in one archive, at twice the size if wanted', async () => {
  const page = await open();
  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '图片 PNG 2 倍' }).click(),
  ]);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(Object.keys(files)).toEqual(['01 上海靠前.png', '02 只看武汉的文档.png', '03 围着 5G.png', '04 一张表.png']);
  const first = Buffer.from(files['01 上海靠前.png']!);
  const table = Buffer.from(files['04 一张表.png']!);
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([2560, 1440]);
  expect([table.readUInt32BE(16), table.readUInt32BE(20)]).toEqual([2560, 1440]);
  expect(await inkOf(page, table)).toBeGreaterThan(0.005);
  expect(await carriedBy(new Blob([table]))).not.toBeNull();
});

test('other views are drawn as their scenes have them, in light colours, and the explorer stays as it is', async () => {
  const page = await openViews({ ...WIDE, colorScheme: 'dark' }, '#types=policy');
  await showHandout(page);
  const views = page.locator('.handout-page .scene-view');
  await expect.poll(() => views.count()).toBe(4);
  const lines = views.nth(0).locator('[data-row][data-column="-1"], [data-row="-1"][data-column]');
  await expect.poll(async () => (await lines.allInnerTexts()).join()).toMatch(/武汉/);
  expect((await lines.allInnerTexts()).join()).not.toMatch(/上海/);
  expect(await views.nth(1).textContent()).toContain('2 座城市');
  expect(await views.nth(2).textContent()).toContain('武汉');
  expect(await views.nth(3).textContent()).toContain('上海的新技术');
  const ground = await views.nth(0).evaluate((view) => getComputedStyle(view).backgroundColor);
  expect(ground).toBe('rgb(251, 250, 247)');
  await page.keyboard.press('Escape');
  expect(await page.locator('.other-view').count()).toBe(0);
  expect(new URL(page.url()).hash).toContain('types=policy');
});

/** The share of a picture's pixels that are not the colour of its corner. */
async function inkOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const pixels = new Uint32Array(data.buffer);
    return pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
  }, png.toString('base64'));
}

async function showHandout(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('button', { name: /讲义/ }).click();
  await expect.poll(() => page.getByRole('button', { name: '打印或存为 PDF' }).isEnabled()).toBe(true);
}

/** What a PDF says its glyphs stand for (ActualText, ISO 32000-2, 14.9.4), where its font says something else. */
function spelled(pdf: Buffer): string[] {
  const said: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    if (pdf.toString('latin1', at - 3, at) === 'end') continue;
    const texts = unfolded(pdf.subarray(at + 7)).matchAll(/\/ActualText <FEFF([0-9A-F]+)>/g);
    for (const [, hex] of texts) said.push(Buffer.from(hex!, 'hex').swap16().toString('utf16le'));
  }
  return said;
}

function unfolded(stream: Buffer): string {
  try {
    return inflateSync(stream, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}

/**
 * The text of each page, as the fonts have it. Where a font has one glyph for a character and the radical that looks the
 * same, that is the radical, which NFKC turns back; readers of PDF go by what the file spells out.
 */
async function textsOf(pdf: Buffer): Promise<string[]> {
  return (await glyphsOf(pdf)).map((text) => text.normalize('NFKC'));
}

async function glyphsOf(pdf: Buffer): Promise<string[]> {
  const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await promise;
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return texts;
}
