import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FITTED_GROUND, fitted, toScreen } from '../../src/app/map/camera.ts';
import { writeBundle } from '../../src/bundle/write.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { type Coordinates, project } from '../../src/graph/views/projection.ts';
import type { Serving } from '../../src/serve/serve.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { launch, serveBundle } from './chromium.ts';

const WIDE = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true, isMobile: true };
const CITIES: Record<string, Coordinates> = {
  上海: { lat: 31.23, lon: 121.47 },
  武汉: { lat: 30.59, lon: 114.3 },
  北京: { lat: 39.9, lon: 116.4 },
};

let folder: string;
let serving: Serving;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await ensureApp();
  folder = await mkdtemp(join(tmpdir(), 'comention-places-'));
  const bundle = makeBundle([
    {
      title: '上海的新技术',
      date: '2022-07-14',
      sentences: [
        ['city:上海', 'technology:人工智能'],
        ['technology:元宇宙', 'city:北京'],
        ['city:上海', 'technology:人工智能'],
        ['technology:元宇宙'],
      ],
    },
    { title: '武汉的计划', date: '2022-03-02', sentences: [['city:武汉', 'technology:人工智能'], ['city:远方']] },
    { title: '没有日期', sentences: [['technology:元宇宙', 'city:武汉']] },
    {
      title: '长文',
      date: '2021-12-01',
      sentences: Array.from({ length: 6000 }, (_, number) => [number === 5900 ? 'company:末尾' : 'company:华为']),
    },
  ]);
  for (const { key, attributes } of bundle.graph.nodes) Object.assign(attributes, CITIES[key.replace('city:', '')]);
  await writeBundle(folder, bundle);
  serving = await serveBundle(folder);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  if (folder) await rm(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

test('where 人工智能 is spoken of, on the map, and the sentence that says so', async () => {
  const page = await open(WIDE, '#view=map');
  await page.getByText('4 座城市').waitFor();
  await page.getByRole('button', { name: '1 座没有坐标' }).waitFor();
  await page.getByRole('combobox', { name: '搜索城市、企业、技术、政策' }).fill('人工智能');
  await page.getByRole('option', { name: '人工智能' }).click();
  await page.getByText('与 2 座城市同现').waitFor();
  const shanghai = await onMap(page, '上海');
  await page.mouse.click(shanghai.x, shanghai.y);
  await page.locator('.card-name', { hasText: '上海 — 人工智能' }).waitFor();
  await page.getByRole('button', { name: '在原文中打开' }).first().click();
  await expect.poll(() => page.locator('.opened').textContent()).toBe('上海、人工智能。');
  await page.locator('.pair-here', { hasText: '本文 2 句，全部 2 句' }).waitFor();
});

test('a person without a mouse walks from city to city, hears each, and chooses one', async () => {
  const page = await open(WIDE, '#view=map');
  const map = page.getByRole('application', { name: '地图：3 座城市' });
  await page.locator('.map-scale').waitFor();
  await map.press('ArrowRight');
  await page.getByText('北京，1 次，40°N 116°E').waitFor();
  await map.press('ArrowDown');
  await page.getByText('武汉，2 次，31°N 114°E').waitFor();
  await map.press('ArrowRight');
  await page.getByText('上海，2 次，31°N 121°E').waitFor();
  await map.press('Enter');
  await page.locator('.card-name', { hasText: '上海' }).waitFor();
});

test('what the map shows is in its address', async () => {
  const page = await open(WIDE, '#view=map');
  await page.locator('.map-scale').waitFor();
  const before = page.url();
  await page.getByRole('application', { name: '地图' }).press('+');
  await expect.poll(() => page.url()).not.toBe(before);
  const scale = await page.locator('.map-scale').textContent();
  await page.reload();
  await expect.poll(() => page.locator('.map-scale').textContent()).toBe(scale);
});

test('when 元宇宙 came up, what was said then, and only that month', async () => {
  const page = await open(WIDE, '#view=timeline');
  const lane = page.getByRole('region', { name: '元宇宙', exact: true });
  await lane.getByText('3 句').waitFor();
  await lane.getByRole('button', { name: '元宇宙，未注明，1 句' }).waitFor();
  await lane.getByRole('button', { name: '元宇宙，2022-07，2 句' }).click();
  const behind = page.getByRole('region', { name: '元宇宙 · 2022-07 · 2 句' });
  await expect.poll(() => behind.locator('.sentence').allTextContents()).toEqual(['元宇宙、北京。', '元宇宙。']);
  await behind.getByRole('button', { name: '只看 2022-07' }).click();
  await page.getByText('2022-07-01 – 2022-07-31', { exact: true }).waitFor();
  await lane.getByText('2 / 3 句').waitFor();
  await page.getByText('1 篇文档').first().waitFor();
  await page.getByRole('button', { name: '全部日期' }).click();
  await page.getByText('2021-12 – 2022-07').waitFor();
  await lane.getByText('3 句', { exact: true }).waitFor();
});

test('a pull over the columns of the timeline leaves their months, Shift and Enter does it without a mouse', async () => {
  const page = await open(WIDE, '#view=timeline');
  const column = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}：`) });
  const [from, to] = [await column('2022-02').boundingBox(), await column('2022-07').boundingBox()];
  await page.mouse.move(from!.x + 4, from!.y + 10);
  await page.mouse.down();
  await page.mouse.move(to!.x + 4, to!.y + 10, { steps: 4 });
  await page.mouse.up();
  await page.getByText('2022-02-01 – 2022-07-31', { exact: true }).waitFor();
  await column('2022-03').press('Enter');
  await page.getByText('2022-03-01 – 2022-03-31', { exact: true }).waitFor();
  await column('2022-03').press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await page.getByText('2022-03-01 – 2022-04-30', { exact: true }).waitFor();
});

test('a tick of the timeline opens its document', async () => {
  const page = await open(WIDE, '#view=timeline');
  const ticks = page.getByRole('button', { name: '按日期排列的文档' });
  await ticks.press('ArrowRight');
  await ticks.press('ArrowRight');
  await page.getByText('2022-03-02 · 武汉的计划').waitFor();
  await ticks.press('Enter');
  await page.getByRole('dialog', { name: '武汉的计划' }).waitFor();
});

test('in which documents 人工智能 stands, and the network of two of them alone', async () => {
  const page = await open(WIDE, `#view=documents&node=${encodeURIComponent('technology:人工智能')}`);
  const rows = page.locator('li.document-line');
  await expect
    .poll(() => rows.locator('.row-title').allTextContents())
    .toEqual(['上海的新技术', '武汉的计划', '没有日期', '长文']);
  expect(await rows.first().locator('.document-found').textContent()).toBe('2 句');
  await page.getByLabel('选入《上海的新技术》').check();
  await page.getByLabel('选入《没有日期》').check();
  await page.getByRole('button', { name: '只看这 2 篇' }).click();
  await page.getByText('统计只算 2 篇').waitFor();
  await expect.poll(() => rows.filter({ hasText: '不在统计范围内' }).count()).toBe(2);
  await page.getByRole('searchbox', { name: '查找标题或来源' }).fill('武汉');
  await page.getByText('1 / 4 篇').waitFor();
  await page.getByRole('button', { name: '全部文档' }).click();
  await rows.getByRole('button', { name: '武汉的计划' }).click();
  await expect.poll(() => page.locator('.opened').textContent()).toBe('武汉、人工智能。');
});

test('a sentence is quoted with its source, and the address in the quotation opens it', async () => {
  const page = await open(WIDE, `#link=${encodeURIComponent('city:上海\ttechnology:人工智能')}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '在原文中打开' }).first().click();
  await page.locator('.opened').waitFor();
  await page.keyboard.press('n');
  await page.getByText('2 / 2 处').waitFor();
  await page.locator('[data-sentence="3"]').getByText('。').click();
  await page.getByRole('button', { name: '引用' }).click();
  await page.getByText('已复制').waitFor();
  const quotation = await page.evaluate(() => navigator.clipboard.readText());
  expect(quotation).toMatch(/^“元宇宙。”——上海的新技术，2022-07-14，第 4 句。http:/);
  await page.goto('about:blank');
  await page.goto(quotation.slice(quotation.indexOf('http')));
  await expect.poll(() => page.locator('.opened').textContent()).toBe('元宇宙。');
});

test('a long document opens at its sentence with its entity marked, and only what is near is marked', async () => {
  const page = await open(WIDE, `#node=${encodeURIComponent('company:末尾')}`);
  await page.getByRole('tab', { name: '句子' }).click();
  await page.getByRole('button', { name: '在原文中打开' }).click();
  const mark = page.locator('.reader-text .mark', { hasText: '末尾' });
  await expect.poll(() => mark.evaluate(isInSight)).toBe(true);
  await page.getByRole('navigation', { name: '文中实体' }).getByRole('button', { name: '华为' }).click();
  await expect.poll(() => page.locator('.reader-text .mark[aria-current]').evaluate(isInSight)).toBe(true);
  await page.keyboard.press('p');
  await page.getByText('5,999 / 5,999 处').waitFor();
  await expect.poll(() => page.locator('.reader-text .mark[aria-current]').evaluate(isInSight)).toBe(true);
});

test('on a phone map, timeline, documents and reader run off no side', async () => {
  const page = await open(PHONE, `#view=map&node=${encodeURIComponent('technology:人工智能')}`);
  for (const view of ['地图', '时间', '文档']) {
    await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: view }).click();
    await page.locator('.other-view > div').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await page.locator('li.document-line .document-title').first().click();
  await page.getByRole('button', { name: '复制引文' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

async function open(options: BrowserContextOptions, fragment: string): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(serving.url + fragment);
  await page.locator('.bottom-bar').waitFor();
  return page;
}

/** Where a city is on the page while nobody has moved the map. */
async function onMap(page: Page, name: string): Promise<{ x: number; y: number }> {
  const map = page.getByRole('application', { name: '地图' });
  const box = (await map.boundingBox())!;
  await expect.poll(() => map.locator('canvas').evaluate(({ clientWidth }) => clientWidth)).toBe(Math.round(box.width));
  const camera = fitted(Object.values(CITIES).map(project), box, FITTED_GROUND);
  const { x, y } = toScreen(camera, box, project(CITIES[name]!));
  return { x: box.x + x, y: box.y + y };
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
