import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeBundle } from '../../src/bundle/write.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import type { Serving } from '../../src/serve/serve.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { launch, serveBundle } from './chromium.ts';

const WIDE = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true, isMobile: true };

let folder: string;
let serving: Serving;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await ensureApp();
  folder = await mkdtemp(join(tmpdir(), 'comention-tables-'));
  const times = (count: number, sentence: string[]) => Array.from({ length: count }, () => sentence);
  const many = Array.from({ length: 60 }, (_, number) => ['company:华为', `technology:技术${number}`, 'city:深圳']);
  await writeBundle(
    folder,
    makeBundle([
      {
        title: '两座城市',
        date: '2022-07-14',
        sentences: [
          ...times(9, ['city:上海', 'technology:人工智能']),
          ...times(2, ['city:上海', 'technology:VR']),
          ...times(3, ['city:南昌', 'technology:VR']),
          ['city:南昌', 'technology:人工智能'],
        ],
      },
      { title: '企业', date: '2022-09-01', sentences: [...many, ...times(4, ['company:商汤', 'technology:人工智能'])] },
    ]),
  );
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

test('which city says more about VR than its size lets expect, and the sentence that proves it', async () => {
  const page = await open(WIDE);
  await page.getByRole('button', { name: '矩阵' }).click();
  const matrix = page.getByRole('grid', { name: '城市与技术的矩阵' });
  await page.getByText('相对专长').click();
  const head = matrix.getByRole('columnheader', { name: 'VR 5 句' });
  await head.hover();
  await head.locator('.matrix-sort').click();
  await expect.poll(() => names(matrix.getByRole('rowheader'))).toEqual(['南昌', '上海', '深圳']);
  const cell = matrix.getByRole('gridcell', { name: '南昌 × VR · 3 句' });
  expect(Number(await cell.textContent())).toBeGreaterThan(1);
  await cell.click();
  await page.locator('.card-name', { hasText: '南昌' }).waitFor();
  await expect.poll(() => page.locator('.evidence').first().locator('mark').allTextContents()).toEqual(['南昌', 'VR']);
});

test('a cell without a sentence asks why there is none; the address brings the matrix back as it was', async () => {
  const page = await open(WIDE, '#view=matrix');
  await page.getByLabel('列', { exact: true }).selectOption({ label: '企业' });
  await page.getByLabel('排列').selectOption({ label: '按名称' });
  await page.getByRole('gridcell', { name: '深圳 × 华为 · 60 句' }).waitFor();
  expect(new URL(page.url()).hash).toContain('matrix=');
  await page.reload();
  await page.getByRole('gridcell', { name: '深圳 × 华为 · 60 句' }).waitFor();
  expect(await page.getByLabel('排列').inputValue()).toBe('name');
  await page.getByLabel('列', { exact: true }).selectOption({ label: '技术' });
  await page.getByLabel('排列').selectOption({ label: '按合计' });
  await page.getByRole('gridcell', { name: /^深圳 × VR · 无联系/ }).click();
  await expect
    .poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('pair'))
    .toBe('city:深圳\ttechnology:VR');
});

test('the matrix is walked with arrow keys from names to cells, and a long list of columns says where it is cut', async () => {
  const page = await open(WIDE, '#view=matrix');
  const matrix = page.getByRole('grid');
  await page.getByText('3 个城市 × 40 / 62 个技术').waitFor();
  await matrix.getByRole('gridcell', { name: /^深圳 × 技术0/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toMatch(/^上海 × /);
  await page.keyboard.press('Control+End');
  await expect.poll(() => focused(page)).toMatch(/^南昌 × /);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focused(page)).toBe('南昌 4 句');
  await page.keyboard.press('Enter');
  await page.locator('.card-name', { hasText: '南昌' }).waitFor();
  await page.getByRole('button', { name: '还有 22 个技术' }).click();
  await page.getByText('3 个城市 × 62 个技术').waitFor();
});

test('like cities stand together, and only those that were selected when one asks for them', async () => {
  const page = await open(WIDE, '#view=matrix');
  await page.getByLabel('排列').selectOption({ label: '相似的相邻' });
  const rows = page.getByRole('rowheader');
  await expect.poll(() => names(rows)).not.toEqual(['深圳', '上海', '南昌']);
  const order = await names(rows);
  expect(Math.abs(order.indexOf('上海') - order.indexOf('南昌'))).toBe(1);
  for (const city of ['南昌', '深圳']) await rows.filter({ hasText: city }).click({ modifiers: ['Control'] });
  await page.getByLabel('只看所选 2 个').check();
  await expect.poll(async () => [...(await names(rows))].sort()).toEqual(['南昌', '深圳']);
});

test('the ten strongest links between companies and technologies, by table', async () => {
  const page = await open(WIDE, '#view=table');
  await page.getByText('联系', { exact: true }).first().click();
  await page.getByLabel('一端的类型', { exact: true }).selectOption({ label: '企业' });
  await page.getByLabel('另一端的类型').selectOption({ label: '技术' });
  const table = page.getByRole('grid', { name: '联系表' });
  await page.getByText('61 / 126 行').waitFor();
  await expect.poll(() => table.locator('[data-place="0"]').textContent()).toContain('商汤人工智能4.00');
  for (let place = 0; place < 10; place += 1) await table.locator(`[data-place="${place}"]`).waitFor();
  await table.getByRole('columnheader', { name: '句子' }).getByRole('button').click();
  expect(await table.getByRole('columnheader', { name: '句子' }).getAttribute('aria-sort')).toBe('descending');
  await table.locator('[data-place="0"]').click();
  await page.locator('.card-name', { hasText: '商汤' }).waitFor();
  await page.getByText('4 个句子').waitFor();
});

test('the table is sorted by name as one looks names up, and searched by pinyin', async () => {
  const page = await open(WIDE, '#view=table');
  const table = page.getByRole('grid', { name: '实体表' });
  await table.getByRole('columnheader', { name: '名称' }).getByRole('button').click();
  await expect
    .poll(() => names(table.getByRole('rowheader')).then((all) => all.slice(0, 4)))
    .toEqual(['华为', '技术0', '技术1', '技术2']);
  const find = page.getByRole('searchbox', { name: '在表中查找' });
  await find.fill('nanchang');
  await expect.poll(() => names(table.getByRole('rowheader'))).toEqual(['南昌']);
  await page.getByText('1 / 67 行').waitFor();
  await find.fill('没有的名字');
  await page.getByText('没有符合的行').waitFor();
  await page.getByRole('button', { name: '取消查找' }).click();
  await page.getByText('67 / 67 行').waitFor();
});

test('rows are chosen and selected with the keyboard alone, and the selection is shown alone', async () => {
  const page = await open(WIDE, '#view=table');
  const table = page.getByRole('grid', { name: '实体表' });
  await table.locator('[data-place="0"]').focus();
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('68');
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('已选 2 个实体').waitFor();
  await page.keyboard.press('Enter');
  const name = await names(table.locator('[aria-current] th'));
  await page.locator('.card-name', { hasText: name[0]! }).waitFor();
});

test('on a phone columns that have no room are counted, can be sorted by, and nothing runs off the side', async () => {
  const page = await open(PHONE, '#view=table');
  await page.getByText('列，屏宽可见').waitFor();
  await page.getByLabel('排序').selectOption({ label: '按类型' });
  await expect.poll(() => page.getByRole('rowheader').first().textContent()).toBe('上海');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.goto(`${serving.url}#view=matrix`);
  await page.getByRole('grid').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

async function open(options: BrowserContextOptions, fragment = ''): Promise<Page> {
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

function names(headers: ReturnType<Page['locator']>): Promise<string[]> {
  return headers.locator('.row-name').allTextContents();
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}
