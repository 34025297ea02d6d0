import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeBundle } from '../../src/bundle/write.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import type { Serving } from '../../src/serve/serve.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { launch, serveBundle } from './chromium.ts';

const WIDE = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true, isMobile: true };

const times = (count: number, sentence: string[]) => Array<string[]>(count).fill(sentence);
const META = 'technology:元宇宙';
const BUNDLE = makeBundle([
  {
    id: 'june',
    title: '六月的计划',
    date: '2022-06-10',
    sentences: [
      ...times(8, [META, 'city:武汉']),
      [META, 'technology:区块链'],
      ...times(12, [META]),
      ['city:武汉', 'technology:区块链', 'company:腾讯'],
    ],
  },
  {
    id: 'july',
    title: '七月的进展',
    date: '2022-07-14',
    sentences: [
      ...times(14, [META, 'technology:区块链']),
      ...times(8, [META, 'city:上海']),
      ...times(11, [META]),
      ['city:上海', 'technology:5G', 'company:华为'],
      ['policy:规划'],
    ],
  },
]);

let folder: string;
let serving: Serving;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await ensureApp();
  folder = await mkdtemp(join(tmpdir(), 'comention-narrow-'));
  await writeBundle(folder, BUNDLE);
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

test('hide weak links, a type and the theme; each filter says what it hides and is cleared there', async () => {
  const page = await open(WIDE);
  await page.getByRole('slider', { name: '联系强度' }).press('End');
  const weak = page.getByRole('button', { name: /^清除：隐藏 \d+ 条弱联系$/ });
  const hidden = Number((await weak.textContent())?.match(/\d+/)?.[0]);
  expect(hidden).toBeGreaterThan(0);
  await page.locator('.legend-row[data-type="company"]').click();
  await page.getByRole('button', { name: '清除：隐藏企业：2 个实体' }).waitFor();
  await weak.click();
  await page.getByRole('checkbox', { name: '去掉“元宇宙”' }).check();
  await page.getByRole('button', { name: '清除：去掉主题“元宇宙”和它的 3 条联系' }).waitFor();
  await shows(page, '显示 5 / 8 个实体，2 / 9 条联系');
  await page.getByRole('button', { name: '全部清除' }).click();
  await shows(page, '显示 8 / 8 个实体，9 / 9 条联系');
  await page.keyboard.press('Control+z');
  await shows(page, '显示 5 / 8 个实体，2 / 9 条联系');
});

test('leave only the backbone, or what is around one city', async () => {
  const page = await open(WIDE, `#node=${encodeURIComponent('city:上海')}`);
  await page.getByRole('button', { name: '证据', exact: true }).first().click();
  await page.locator('.left-panel').getByText('差异', { exact: true }).click();
  await page.getByRole('button', { name: /^清除：只留主干：隐藏 \d+ 条联系、\d+ 个实体$/ }).click();
  await page.getByRole('group', { name: '“上海”的周围' }).getByText('1 步').click();
  await page.getByRole('button', { name: '清除：只看“上海”1 步以内：隐藏 4 个实体' }).waitFor();
  expect(new URL(page.url()).hash).toContain('around=1');
});

test('count one month on its own: the figures are those of its documents, and the whole comes back', async () => {
  const page = await open(WIDE, `#link=${encodeURIComponent(`technology:元宇宙\ttechnology:区块链`)}`);
  await page.getByText('15 个句子').waitFor();
  await page.locator('.left-panel').getByRole('button', { name: '时间', exact: true }).click();
  const from = page.getByRole('slider', { name: '从哪个月' });
  await from.press('ArrowRight');
  await page.getByRole('button', { name: '清除：只算 2022-07-01 – 2022-07-31' }).waitFor();
  await page.getByText('14 个句子、1 篇文档').waitFor();
  const alone = makeBundle([{ date: '2022-07-14', sentences: sentencesOf('july') }]).graph;
  await shows(
    page,
    `显示 ${alone.nodes.length} / ${alone.nodes.length} 个实体，${alone.edges.length} / ${alone.edges.length} 条联系`,
  );
  await page.reload();
  await page.getByText('14 个句子、1 篇文档').waitFor();
  await page.getByRole('button', { name: '清除：只算 2022-07-01 – 2022-07-31' }).click();
  await page.getByText('15 个句子').waitFor();
});

test('count a document that does not name what is chosen: it says so, and forgets nothing', async () => {
  const page = await open(WIDE, `#node=${encodeURIComponent('city:武汉')}`);
  await heading(page, '武汉');
  await page.getByRole('checkbox', { name: '只算 七月的进展' }).check();
  await page.getByText('“武汉”不在所选的文档里。').waitFor();
  expect(await page.locator('.card').count()).toBe(0);
  await page.getByRole('button', { name: '看全部文档' }).click();
  await heading(page, '武汉');
});

test('see what is new, stronger and gone in a month, and open what made the difference', async () => {
  const page = await open(WIDE, '#from=2022-07-01');
  const changes = page.locator('.changes');
  await row(changes, '更强').click();
  await changes.getByRole('button', { name: '元宇宙 — 区块链：另一边 1 句，这里 14 句' }).waitFor();
  await row(changes, '消失').click();
  await changes.getByRole('button', { name: '武汉：另一边 9 句，这里 0 句' }).waitFor();
  await row(changes, '新').click();
  await changes
    .getByRole('button', { name: '元宇宙 — 上海：另一边 0 句，这里 8 句' })
    .or(changes.getByRole('button', { name: '上海 — 元宇宙：另一边 0 句，这里 8 句' }))
    .click();
  await page.getByText('8 个句子、1 篇文档').waitFor();
  await changes.getByText('不比较').click();
  await row(changes, '新').waitFor({ state: 'detached' });
  expect(new URL(page.url()).hash).toContain('against=none');
});

test('a bundle without its mentions shows the whole, and says why it counts no slice', async () => {
  const page = await open(WIDE, '', async (page) => {
    await page.route('**/graph/mentions.json', (route) => route.fulfill({ status: 404 }));
  });
  await page.getByRole('checkbox', { name: '只算 七月的进展' }).check();
  await page.getByText(/不能重新计算：mentions\.json/).waitFor();
  complaints.splice(0);
  await page.unroute('**/graph/mentions.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await shows(page, '显示 6 / 6 个实体，5 / 5 条联系');
});

test('on a phone the drawer narrows as well', async () => {
  const page = await open(PHONE);
  await page.getByRole('button', { name: '打开筛选' }).click();
  await page.getByRole('checkbox', { name: '只算 六月的计划' }).check();
  await page.getByRole('button', { name: /清除：只算 1 \/ 2 篇勾选的文档/ }).waitFor();
  await page.locator('.left-panel').getByRole('button', { name: '时间', exact: true }).click();
  await page.getByRole('slider', { name: '从哪个月' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

function sentencesOf(id: string): string[][] {
  const { sentences, mentions } = BUNDLE.documents.find((document) => document.id === id)!;
  return sentences.map((_, index) => mentions.filter(({ sentence }) => sentence === index).map(({ entity }) => entity));
}

async function shows(page: Page, text: string): Promise<void> {
  await page.locator('.bottom-bar .shown-long', { hasText: text }).first().waitFor();
}

function row(changes: Locator, name: string): Locator {
  return changes.getByRole('button', { name: new RegExp(`^${name} ?\\d`) });
}

async function open(
  options: BrowserContextOptions,
  fragment = '',
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await prepare(page);
  await page.goto(serving.url + fragment);
  await page.locator('.bottom-bar').waitFor();
  return page;
}

async function heading(page: Page, name: string): Promise<void> {
  await page.locator('.card-name', { hasText: name }).waitFor();
}
