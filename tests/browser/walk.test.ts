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
let sections: string;
let servingSections: Serving;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await ensureApp();
  folder = await mkdtemp(join(tmpdir(), 'comention-walk-'));
  const filler = Array.from({ length: 40 }, (_, number) => [`company:公司${number}`]);
  await writeBundle(
    folder,
    makeBundle([
      {
        title: '上海的新技术',
        date: '2022-07-14',
        sentences: [
          ...filler,
          ['city:上海', 'technology:人工智能'],
          ['city:上海', 'technology:人工智能'],
          ['city:上海', 'technology:5G', 'company:华为'],
        ],
      },
      {
        title: '其他',
        date: '2022-09-01',
        sentences: [
          ['city:深圳', 'company:华为'],
          ['policy:规划', 'city:上海'],
        ],
      },
    ]),
  );
  sections = await mkdtemp(join(tmpdir(), 'comention-sections-'));
  await writeBundle(
    sections,
    makeBundle(
      [
        {
          title: '规划',
          date: '2022-07-14',
          sentences: [
            ['policy:规划'],
            ['city:上海'],
            ...filler,
            ['technology:5G', 'technology:人工智能'],
            ['city:上海', 'technology:5G'],
          ],
          roles: ['title', 'heading'],
          units: [[0], [0, 1], ...filler.map((_, number) => [0, number + 2]), [0, 1, 42], [0, 1, 43]],
        },
      ],
      'section',
    ),
  );
  serving = await serveBundle(folder);
  servingSections = await serveBundle(sections);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await servingSections?.close();
  for (const made of [folder, sections]) if (made) await rm(made, { recursive: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

test('from a name to the sentence in the document that links it', async () => {
  const page = await open(WIDE);
  await page.keyboard.press('/');
  await page.keyboard.type('shanghai');
  await page.getByRole('option', { name: '上海' }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, '上海');
  await page.locator('.link-row[data-node^="technology:"]').first().click();
  await page.getByText('2 个句子').waitFor();
  const marks = page.locator('.evidence').first().locator('mark');
  await expect.poll(() => marks.allTextContents()).toEqual(['上海', '人工智能']);
  await page.getByRole('button', { name: '在原文中打开' }).first().click();
  const opened = page.locator('.opened');
  await opened.waitFor();
  expect(await opened.textContent()).toBe('上海、人工智能。');
  await expect.poll(() => opened.evaluate(isInSight)).toBe(true);
});

test('where the window is the section, the evidence tells the sentence from the heading, and each leads to its place', async () => {
  const link = `#link=${encodeURIComponent('city:上海\ttechnology:5G')}`;
  const page = await open(WIDE, link, servingSections);
  await page.getByText('连同所在标题，在 2 个句子、1 篇文档中同时出现，其中 1 句要靠标题才连得上。').waitFor();
  const [lent, own] = [page.locator('.evidence').nth(0), page.locator('.evidence').nth(1)];
  await expect.poll(() => lent.locator('mark').allTextContents()).toEqual(['上海', '5G']);
  expect(await lent.locator('[data-part="heading"]').textContent()).toContain('标题上海。');
  expect(await lent.locator('[data-part="sentence"]').textContent()).toContain('句子5G、人工智能。');
  expect(await own.locator('[data-part]').count()).toBe(0);
  const opened = page.locator('.opened');
  await lent.getByRole('button', { name: '在原文中打开第 43 句' }).click();
  await opened.getByText('人工智能').waitFor();
  await expect.poll(() => opened.evaluate(isInSight)).toBe(true);
  await page.keyboard.press('Escape');
  await lent.getByRole('button', { name: '在原文中打开第 2 句' }).click();
  await expect.poll(() => opened.textContent()).toBe('上海。');
  await expect.poll(() => opened.evaluate(isInSight)).toBe(true);
});

test('a document for a window shows the sentences that name the two, cut visibly', async () => {
  const home = await mkdtemp(join(tmpdir(), 'comention-whole-'));
  const sentences = [['city:上海'], ['city:上海'], ['city:上海'], ['city:上海'], ['technology:5G']];
  await writeBundle(home, makeBundle([{ sentences, units: [[0, 1, 2, 3, 4]] }], 'document'));
  const whole = await serveBundle(home);
  try {
    const page = await open(WIDE, `#link=${encodeURIComponent('city:上海\ttechnology:5G')}`, whole);
    await page.getByText('在 1 篇文档中同时出现。').waitFor();
    const marks = page.locator('.evidence mark');
    await expect.poll(() => marks.allTextContents()).toEqual(['上海', '上海', '5G']);
    await page.getByRole('button', { name: '还有 2 句提到其一' }).click();
    await expect.poll(() => marks.count()).toBe(5);
    await page.getByRole('button', { name: '在原文中打开第 5 句' }).click();
    await expect.poll(() => page.locator('.opened').textContent()).toBe('5G。');
    await page.close();
  } finally {
    await whole.close();
    await rm(home, { recursive: true });
  }
});

test('an address brings the same choices back, and back leads where one came from', async () => {
  const page = await open(WIDE, `#node=${encodeURIComponent('city:上海')}&strength=0.5`);
  await heading(page, '上海');
  await page.locator('.link-row').first().click();
  await heading(page, '人工智能');
  await page.reload();
  await heading(page, '人工智能');
  expect(new URL(page.url()).hash).toContain('strength=0.5');
  await page.goBack();
  await page.getByRole('tab', { name: '联系' }).waitFor();
  await page.goForward();
  await heading(page, '人工智能');
  await page.locator('.back').click();
  await page.getByRole('tab', { name: '联系' }).waitFor();
});

test('an address of something that is gone says so', async () => {
  const page = await open(WIDE, `#node=${encodeURIComponent('city:亚特兰蒂斯')}`);
  await page.getByText('地址中的“亚特兰蒂斯”不在这个网络里。').waitFor();
});

test('shift-click shows one type, the bar says what is hidden, and a search still finds the rest', async () => {
  const page = await open(WIDE);
  await page.locator('.legend-row[data-type="city"]').click({ modifiers: ['Shift'] });
  const bar = page.locator('.bottom-bar');
  await bar.getByText('隐藏企业、技术、政策').waitFor();
  await page.getByRole('combobox', { name: '搜索城市、企业、技术、政策' }).fill('rgzn');
  await page.getByRole('option', { name: '人工智能' }).click();
  await page.getByText('技术已隐藏，“人工智能”仍然显示。').waitFor();
  await bar.getByRole('button', { name: '全部显示' }).click();
  await expectPressed(page, 'technology', 'true');
});

test('Enter while a word is being composed chooses nothing', async () => {
  const page = await open(WIDE);
  const box = page.getByRole('combobox', { name: '搜索城市、企业、技术、政策' });
  await box.fill('上海');
  await page.getByRole('option', { name: '上海' }).waitFor();
  await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  expect(await page.locator('.card').count()).toBe(0);
  await box.press('Enter');
  await heading(page, '上海');
});

test('Escape closes the document, then the card', async () => {
  const page = await open(WIDE, `#node=${encodeURIComponent('city:上海')}`);
  await page.getByRole('tab', { name: '句子' }).click();
  await page.getByRole('button', { name: '在原文中打开' }).first().click();
  await page.locator('.opened').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.reader').waitFor({ state: 'detached' });
  await heading(page, '上海');
  await page.keyboard.press('Escape');
  await page.locator('.card').waitFor({ state: 'detached' });
});

test('the coverage sheet shows a sample, each mention leads to its text, and Escape leads back', async () => {
  const page = await open(WIDE);
  await page.getByRole('button', { name: '覆盖情况与抽样' }).click();
  const sheet = page.getByRole('dialog', { name: '覆盖情况' });
  await sheet.getByText('读入 2 个文件，未读 0 个').waitFor();
  expect(page.url()).toContain('#coverage');
  await sheet.getByRole('button', { name: '政策' }).click();
  await expect.poll(() => sheet.locator('.sampled mark').allTextContents()).toEqual(['规划']);
  await sheet.locator('.sampled').click();
  await expect.poll(() => page.locator('.opened').textContent()).toBe('规划、上海。');
  await page.keyboard.press('Escape');
  await page.locator('.opened').waitFor({ state: 'detached' });
  await sheet.waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
});

test('the other language and the other theme are a click away and remembered', async () => {
  const page = await open(WIDE);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByText('Cities').waitFor();
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  await page.reload();
  await page.getByText('Cities').waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('on a phone the card is a sheet, the filters a drawer, and nothing runs off the side', async () => {
  const page = await open(PHONE);
  await page.getByRole('button', { name: '打开筛选' }).click();
  await page.getByRole('button', { name: '城市' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: '搜索城市、企业、技术、政策' }).fill('上海');
  await page.getByRole('option', { name: '上海' }).click();
  await heading(page, '上海');
  const low = await page.locator('.card').evaluate((card) => card.clientHeight);
  await page.getByRole('button', { name: '展开卡片' }).click();
  await expect.poll(() => page.locator('.card').evaluate((card) => card.clientHeight)).toBeGreaterThan(low);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a part that the server went away with is said to be missing; the rest of the page stays', async () => {
  const fleeting = await serveBundle(folder);
  const page = await open(WIDE, `#node=${encodeURIComponent('city:上海')}`, fleeting);
  await heading(page, '上海');
  await page.locator('footer.card-foot').waitFor();
  await fleeting.close();
  await page.getByRole('button', { name: '矩阵' }).click();
  await page.getByText('这一部分没有打开：服务器没有回应。').waitFor();
  await page.getByRole('button', { name: '网络', exact: true }).click();
  await heading(page, '上海');
  complaints.splice(0);
});

test('without a bundle the page says what is missing and tries again on demand', async () => {
  const page = await browser.newPage(WIDE);
  await page.route('**/graph/postings.json', (route) => route.abort());
  await page.goto(serving.url);
  await page.getByText('打不开这个网络').waitFor();
  await page.getByText('postings.json').waitFor();
  await page.unroute('**/graph/postings.json');
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('.bottom-bar').waitFor();
});

async function open(options: BrowserContextOptions, fragment = '', { url } = serving): Promise<Page> {
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

async function heading(page: Page, name: string): Promise<void> {
  await page.locator('.card-name', { hasText: name }).waitFor();
}

async function expectPressed(page: Page, type: string, pressed: string): Promise<void> {
  await page.locator(`.legend-row[data-type="${type}"][aria-pressed="${pressed}"]`).waitFor();
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
