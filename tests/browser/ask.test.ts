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
let seeds: Serving;
let made: Serving;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await ensureApp();
  folder = await mkdtemp(join(tmpdir(), 'comention-ask-'));
  const crowd = Array.from({ length: 6 }, (_, number) => `company:公司${number}`);
  const alone = Array.from({ length: 30 }, (_, number) => [`company:厂${number}`]);
  await writeBundle(
    folder,
    makeBundle([
      {
        title: '上海与武汉',
        date: '2022-07-14',
        sentences: [
          ...alone,
          ['city:上海', 'technology:元宇宙', ...crowd],
          ['city:武汉', 'technology:元宇宙', ...crowd],
          ...twice(['city:上海', 'technology:人工智能']),
          ...twice(['technology:人工智能', 'company:华为']),
          ...twice(['company:华为', 'city:武汉']),
        ],
      },
      {
        title: '合肥一览',
        date: '2022-09-01',
        sentences: [
          ['city:合肥', 'company:科大讯飞'],
          ['policy:规划'],
          ['technology:5G', 'company:华为'],
          ['city:合肥'],
        ],
      },
    ]),
  );
  [seeds, made, browser] = [await serveBundle('graph'), await serveBundle(folder), await launch()];
});

afterAll(async () => {
  await browser?.close();
  await seeds?.close();
  await made?.close();
  if (folder) await rm(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

test('compare 上海 and 武汉, open the sentence behind 人工智能, and come back to the comparison', async () => {
  const page = await open(WIDE, '', seeds);
  await find(page, '上海');
  await page.getByRole('tab', { name: '比较…' }).click();
  await pick(page, '与上海比较哪个实体？', 'wuhan', '武汉');
  await page.getByText(/两者共有 \d+ 个联系对象，其中 \d+ 项技术/).waitFor();
  const row = page.locator('tr[data-node="technology:人工智能"]');
  expect(await row.locator('.compare-cell').count()).toBe(2);
  await row.getByRole('button', { name: /武汉 与 人工智能/ }).click();
  const marks = page.locator('.evidence').first().locator('mark');
  await expect.poll(async () => new Set(await marks.allTextContents())).toEqual(new Set(['武汉', '人工智能']));
  await page.locator('.back').click();
  await row.waitFor();
});

test('a newcomer finds which technologies 上海 and 合肥 share, and the sentence that proves one of them', async () => {
  const page = await open(WIDE, '', seeds);
  await page.getByPlaceholder('搜索城市、企业、技术、政策').fill('上海');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: '比较…' }).click();
  await pick(page, '与上海比较哪个实体？', '合肥', '合肥');
  const shared = page.locator('.link-group', { hasText: '技术' }).locator('table', { hasText: '两者都有' });
  await expect.poll(() => shared.locator('tbody th').allTextContents()).toContain('元宇宙');
  await shared.locator('tr[data-node="technology:元宇宙"] .compare-cell').last().click();
  await page.locator('.card-name', { hasText: '合肥' }).waitFor();
  const proof = page.locator('.evidence .sentence').first();
  await expect.poll(async () => new Set(await proof.locator('mark').allTextContents()).has('元宇宙')).toBe(true);
  await page.getByRole('button', { name: '在原文中打开' }).first().click();
  await page.locator('.opened', { hasText: '元宇宙' }).waitFor();
});

test('what is compared, by what and in which order is part of the address; an entity more is a pick away', async () => {
  const page = await open(WIDE, `#compare=${encodeURIComponent('city:上海\tcity:武汉')}`);
  await page.getByText('两者共有 7 个联系对象，其中 1 项技术').waitFor();
  await page.getByText('比预期').click();
  await page.getByText('差别大的在前').click();
  await page.getByRole('button', { name: '加入' }).click();
  await pick(page, '再比较哪个实体？', '合肥', '合肥');
  await page.getByText('3 者没有共同的联系对象').waitFor();
  expect(await page.getByRole('combobox', { name: '再比较哪个实体？' }).count()).toBe(0);
  await page.reload();
  expect(await page.getByRole('radio', { name: '比预期' }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: '差别大的在前' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: '不比较合肥' }).click();
  await page.getByText('两者共有 7 个联系对象').waitFor();
});

test('why is there no link between 合肥 and 5G: one document names both, never one sentence; its nearest sentences are shown', async () => {
  const page = await open(WIDE);
  await find(page, '合肥');
  await page.getByRole('button', { name: '为何无联系…' }).click();
  await pick(page, '合肥与哪个实体为何没有联系？', '5g', '5G');
  await page.getByText('1 篇文档两者都提到，却没有一个句子同时提到两者；最近处相隔 1 句。').waitFor();
  await page.getByText(/一次也没有的可能性有 9\d%：没有联系不说明什么/).waitFor();
  await expect.poll(() => page.locator('.both-stand .sentence').allTextContents()).toEqual(['5G、华为。', '合肥。']);
  await page.locator('.both-stand').getByRole('button', { name: '在原文中打开' }).last().click();
  await expect.poll(() => page.locator('.opened').textContent()).toBe('合肥。');
});

test('two that are linked after all lead to their link, and a name nobody has is said to be unknown', async () => {
  const page = await open(WIDE, `#pair=${encodeURIComponent('city:上海\ttechnology:人工智能')}`);
  await page.getByRole('button', { name: '看联系与原句' }).click();
  await page.getByText('在 2 个句子、1 篇文档中同时出现').waitFor();
  await find(page, '上海');
  await page.getByRole('button', { name: '为何无联系…' }).click();
  await page.getByRole('combobox', { name: '上海与哪个实体为何没有联系？' }).fill('亚特兰蒂斯');
  await page.getByText('没有叫“亚特兰蒂斯”的实体').waitFor();
});

test('the strongest way from 上海 to 武汉, proved step by step, is not the one with the fewest links', async () => {
  const page = await open(WIDE);
  await find(page, '上海');
  await page.getByRole('button', { name: '路径…' }).click();
  await pick(page, '从上海到哪个实体？', '武汉', '武汉');
  const stops = page.locator('.way-stop');
  await expect.poll(() => stops.allTextContents()).toEqual(['上海', '人工智能', '华为', '武汉']);
  const proofs = page.locator('.way-step .sentence');
  await expect.poll(() => proofs.allTextContents()).toEqual(['上海、人工智能。', '人工智能、华为。', '华为、武汉。']);
  await page.getByText('联系最少').click();
  await expect.poll(() => stops.count()).toBe(3);
  await page.getByRole('button', { name: '对调' }).click();
  await expect.poll(() => stops.first().textContent()).toBe('武汉');
  await page.locator('.way-link').first().click();
  await page.getByText('在 1 个句子、1 篇文档中同时出现').waitFor();
  await page.locator('.back').click();
  await expect.poll(() => stops.first().textContent()).toBe('武汉');
});

test('where a filter cuts every way, the card says which, and takes it back', async () => {
  const page = await open(WIDE, `#path=${encodeURIComponent('city:上海\tcity:武汉')}&by=steps&strength=3`);
  await page.getByText('筛选之后，两者之间没有路。').waitFor();
  await page.getByRole('button', { name: '不限联系强度' }).click();
  await page.locator('.way-stop').first().waitFor();
  await page.goto(`${made.url}#path=${encodeURIComponent('city:上海\tpolicy:规划')}&by=steps`);
  await page.getByText('网络在这里是断开的').waitFor();
});

test('a community is named and collapsed; the name is in the address, and undo takes both back', async () => {
  const page = await open(WIDE, `#node=${encodeURIComponent('city:合肥')}`);
  await page.locator('.community-link').click();
  await page.getByRole('button', { name: '改名' }).click();
  await page.getByRole('textbox', { name: '社群的名称' }).fill('安徽');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '安徽' }).waitFor();
  await page.getByRole('button', { name: '收成一个圆' }).click();
  await page.getByRole('button', { name: '展开成员' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '安徽' }).waitFor();
  await page.getByRole('button', { name: '展开成员' }).click();
  await page.getByRole('button', { name: '收成一个圆' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '展开成员' }).waitFor();
  await page.getByRole('button', { name: '隐藏社群' }).click();
  await page.getByRole('button', { name: '不再隐藏' }).waitFor();
});

test('on a phone every answer fits, and nothing runs off the side', async () => {
  for (const question of [
    ['compare', 'city:上海\tcity:武汉'],
    ['path', 'city:上海\tcity:武汉'],
    ['pair', 'city:合肥\ttechnology:5G'],
    ['community', 'city:合肥'],
  ]) {
    const page = await open(PHONE, `#${new URLSearchParams([question])}`);
    await page.locator('.card-name').waitFor();
    const wide = await page.locator('.card-body').evaluate((body) => body.scrollWidth - body.clientWidth);
    expect([question[0], wide]).toEqual([question[0], 0]);
  }
});

function twice<Item>(item: Item): Item[] {
  return [item, item];
}

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.card-name', { hasText: name }).waitFor();
}

async function pick(page: Page, label: string, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}

async function open(options: BrowserContextOptions, fragment = '', { url } = made): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url + fragment);
  await page.locator('.bottom-bar').waitFor();
  return page;
}
