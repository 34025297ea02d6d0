import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Scene, Story } from '../../src/model/story.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { PHONE, visiting, WIDE } from './visit.ts';

const bundle = makeBundle([
  {
    id: 'one',
    title: '上海的新技术',
    date: '2022-07-14',
    sentences: [
      ['city:上海', 'technology:人工智能'],
      ['city:上海', 'technology:人工智能'],
      ['city:上海', 'technology:5G', 'company:华为'],
      ['city:武汉', 'technology:人工智能'],
    ],
  },
  {
    id: 'two',
    title: '其他',
    date: '2022-09-01',
    sentences: [
      ['city:深圳', 'company:华为'],
      ['policy:规划', 'city:上海'],
    ],
  },
]);
const said = (sentence: number) => {
  const { id, text, sentences } = bundle.documents[0]!;
  const { start, end } = sentences[sentence]!;
  return { document: id, sentence, quote: text.slice(start, end) };
};
const scene = (id: string, title: string, changed: Partial<Scene> = {}): Scene => ({
  id,
  title,
  text: '',
  notes: '只给讲者看',
  view: {},
  annotations: [],
  evidence: [],
  ...changed,
});

const HOSTILE = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '[点我](javascript:window.hacked=1)',
  '<a href="javascript:window.hacked=1">a</a>',
].join('\n\n');

const talk: Story = {
  schema: 1,
  title: { zh: '城市与技术', en: 'Cities and technologies' },
  scenes: [
    scene('whole', '五份文档', { view: { frame: 'whole' }, text: '一句话，*一条线*。' }),
    scene('shanghai', '上海', {
      view: { node: 'city:上海' },
      text: '**两句话**提到人工智能[^1]，一句提到5G[^2]。',
      evidence: [said(0), said(2)],
    }),
    scene('sentence', '原句', { view: { node: 'city:上海', document: 'one', sentence: '3' } }),
    scene('matrix', '矩阵', { view: { view: 'matrix' } }),
    scene('lost', '缺了', {
      view: { node: 'city:亚特兰蒂斯' },
      evidence: [{ document: 'gone', sentence: 3, quote: '原来有这么一句。' }],
    }),
    scene('hostile', '不怀好意', { text: HOSTILE }),
    ...Array.from({ length: 6 }, (_, more) => scene(`more-${more}`, `第${more + 7}幕`)),
  ],
};

const open = visiting(() => bundle, { talk, empty: { schema: 1, title: '空', scenes: [] } });
const AT = (number: number) => `#story=talk&scene=${number}`;

test('a talk is given with the keys of keyboards and clickers alone', async () => {
  const page = await open(WIDE, AT(1));
  await showing(page, '五份文档');
  for (const [key, title] of [
    ['ArrowRight', '上海'],
    ['PageUp', '五份文档'],
    ['Space', '上海'],
    ['Backspace', '五份文档'],
    ['PageDown', '上海'],
    ['ArrowLeft', '五份文档'],
    ['End', '第12幕'],
    ['Home', '五份文档'],
    ['Enter', '上海'],
  ] as const) {
    await page.keyboard.press(key);
    await showing(page, title);
  }
  expect(page.url()).toContain('scene=2');
});

test('ten presses in a second end at the right scene', async () => {
  const page = await open(WIDE, AT(1));
  await showing(page, '五份文档');
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
  await showing(page, '第11幕');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByText('这是最后一幕').waitFor();
  await showing(page, '第12幕');
});

test('digits jump, two of them to the tenth scene and beyond', async () => {
  const page = await open(WIDE, AT(1));
  await showing(page, '五份文档');
  await page.keyboard.press('3');
  await showing(page, '原句');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await showing(page, '第11幕');
  await page.keyboard.press('1');
  await showing(page, '五份文档');
});

test('B and W cover the stage, and a clicker first uncovers it', async () => {
  const page = await open(WIDE, AT(2));
  await showing(page, '上海');
  await page.keyboard.press('b');
  await page.locator('.podium-blank[data-colour="black"]').waitFor();
  await page.keyboard.press(',');
  await page.locator('.podium-blank[data-colour="white"]').waitFor();
  await page.keyboard.press('PageDown');
  await gone(page, '.podium-blank');
  await showing(page, '上海');
  await page.keyboard.press('.');
  await page.keyboard.press('Escape');
  await gone(page, '.podium-blank');
  await showing(page, '上海');
});

test('an entity is found on the fly, read about, and Escape comes back to the scene', async () => {
  const page = await open(WIDE, AT(2));
  await showing(page, '上海');
  await page.keyboard.press('f');
  const box = page.getByRole('combobox', { name: '找一个实体' });
  await box.waitFor();
  await page.keyboard.type('huawei');
  await page.getByRole('option', { name: '华为' }).waitFor();
  await box.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await page.keyboard.press('Enter');
  await showing(page, '华为');
  await page.getByText('企业 · 2 句 · 2 篇文档 · 3 个联系').waitFor();
  await page.keyboard.press('e');
  await expect.poll(() => page.locator('.podium-quote mark').allTextContents()).toEqual(['华为']);
  await page.keyboard.press('Escape');
  await gone(page, '.podium-evidence');
  await showing(page, '华为');
  await page.keyboard.press('Escape');
  await showing(page, '上海');
  await page.locator('.explorer[data-telling]').waitFor();
});

test('from an excursion the next key comes back before it goes on', async () => {
  const page = await open(WIDE, AT(2));
  await showing(page, '上海');
  await page.keyboard.press('f');
  await page.keyboard.type('武汉');
  await page.getByRole('option', { name: '武汉' }).click();
  await showing(page, '武汉');
  await page.keyboard.press('ArrowRight');
  await showing(page, '上海');
  await page.keyboard.press('ArrowRight');
  await showing(page, '原句');
});

test('the evidence shows the sentence with its entities marked, its document and date; a mark in the text leads to it', async () => {
  const page = await open(WIDE, AT(2));
  await showing(page, '上海');
  await page.keyboard.press('e');
  const sheet = page.getByRole('dialog', { name: '依据' });
  await sheet.getByText('上海、人工智能。').waitFor();
  expect(await sheet.locator('cite').textContent()).toBe('上海的新技术');
  await sheet.getByText('2022-07-14').waitFor();
  await page.keyboard.press('ArrowDown');
  await sheet.getByText('上海、5G、华为。').waitFor();
  await page.keyboard.press('e');
  await gone(page, '.podium-evidence');
  await page.getByRole('button', { name: '依据 2' }).click();
  await sheet.getByText('上海、5G、华为。').waitFor();
  await page.keyboard.press('PageDown');
  await showing(page, '原句');
});

test('a scene recorded with a sentence opens on it', async () => {
  const page = await open(WIDE, AT(3));
  await page.locator('.podium-quote').getByText('上海、5G、华为。').waitFor();
  await page.keyboard.press('Escape');
  await gone(page, '.podium-evidence');
  await showing(page, '原句');
});

test('what a scene lacks is said in the overview, where arrows and Enter lead on, and never on stage', async () => {
  const page = await open(WIDE, AT(5));
  await showing(page, '缺了');
  expect(await page.getByText('亚特兰蒂斯').count()).toBe(0);
  await page.keyboard.press('e');
  await page.getByText('原来有这么一句。').waitFor();
  await page.getByText('这篇文档不在这个网络里').waitFor();
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: '全部画面' });
  await overview.getByText('缺少：亚特兰蒂斯、文档 gone').waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await gone(page, '.podium-overview');
  await showing(page, '上海');
});

test('hostile Markdown is shown as text and does nothing', async () => {
  const page = await open(WIDE, AT(6));
  await showing(page, '不怀好意');
  await page.locator('.podium-text').getByText('<script>window.hacked = 1</script>').waitFor();
  expect(await page.locator('.podium-text').locator('script, img, a, iframe').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a click into the network is an excursion, a click on its ground comes back', async () => {
  const page = await open(WIDE, AT(4));
  await showing(page, '矩阵');
  await page.getByRole('gridcell').first().waitFor();
  await page.keyboard.press('2');
  await showing(page, '上海');
  await page.locator('.podium-words').hover();
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('combobox', { name: '找一个实体' }).fill('深圳');
  await page.getByRole('option', { name: '深圳' }).click();
  await showing(page, '深圳');
  await page.getByRole('button', { name: '回到第 2 幕' }).click();
  await showing(page, '上海');
});

test('the pen draws on the scene and its line goes with it; the spotlight follows the pointer', async () => {
  const page = await open(WIDE, AT(1));
  await showing(page, '五份文档');
  await page.keyboard.press('l');
  await page.mouse.move(300, 300);
  await expect.poll(() => page.locator('.podium-pen').evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(1440);
  const glass = () => page.locator('.podium-pen').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const clear = await glass();
  const seen = () => page.locator('.podium-pen').evaluate((canvas) => getComputedStyle(canvas).opacity);
  await page.mouse.down();
  await page.mouse.move(500, 320, { steps: 8 });
  await expect.poll(glass).not.toBe(clear);
  await expect.poll(seen).toBe('1');
  await page.mouse.up();
  await page.keyboard.press('ArrowRight');
  await showing(page, '上海');
  await expect.poll(seen).toBe('0');
  await page.keyboard.press('s');
  await page.mouse.move(420, 260);
  const light = page.locator('.podium-spotlight');
  await expect.poll(() => light.evaluate((one: HTMLElement) => one.style.getPropertyValue('--x'))).toBe('420px');
  await page.keyboard.press('Escape');
  await gone(page, '.podium-spotlight');
});

test('the words keep clear of the network when the window changes its size', async () => {
  const page = await open(WIDE, AT(2));
  await showing(page, '上海');
  for (const size of [
    { width: 1024, height: 768 },
    { width: 640, height: 900 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.podium-words')!.getBoundingClientRect().bottom))
      .toBe(size.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
  await page.keyboard.press('ArrowRight');
  await showing(page, '原句');
});

test('the projector is remembered, and the other language is a key away', async () => {
  const page = await open(WIDE, AT(1));
  await showing(page, '五份文档');
  await page.keyboard.press('p');
  await page.locator('.podium[data-projector]').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('region', { name: 'Presenting: Cities and technologies' }).waitFor();
  await page.reload();
  await page.locator('.podium[data-projector]').waitFor();
});

test('Escape leaves the full screen, then the story, and the explorer is as it was before', async () => {
  const page = await open(WIDE, `#node=${encodeURIComponent('city:武汉')}`);
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await page.getByRole('button', { name: /城市与技术/ }).click();
  await showing(page, '五份文档');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await showing(page, '五份文档');
  await page.keyboard.press('Escape');
  await page.locator('.card .card-name').getByText('武汉').waitFor();
  expect(page.url()).toContain('node=');
});

test('a browser that takes the full screen away while evidence is open closes the evidence and goes on', async () => {
  const page = await open(WIDE);
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await page.getByRole('button', { name: /城市与技术/ }).click();
  await showing(page, '五份文档');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('e');
  await page.locator('.podium-evidence').waitFor();
  await page.evaluate(() => document.exitFullscreen());
  await gone(page, '.podium-evidence');
  await page.keyboard.press('ArrowRight');
  await showing(page, '上海');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

test('a story that is not there says so in the explorer, one without scenes leads back to it', async () => {
  const page = await open(WIDE, '#story=nowhere&scene=3');
  await page.getByText('“nowhere”').waitFor();
  const empty = await open(WIDE, '#story=empty&scene=1');
  await empty.getByText('这份讲稿还没有内容').waitFor();
  await empty.getByRole('button', { name: '回到探索界面' }).click();
  await empty.locator('.bottom-bar').waitFor();
});

test('fingers swipe over the words and tap the edges, on a phone upright and on its side', async () => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ]) {
    const page = await open({ ...PHONE, viewport }, AT(1));
    await showing(page, '五份文档');
    await swipe(page, -160);
    await showing(page, '上海');
    await swipe(page, 160);
    await showing(page, '五份文档');
    await page.locator('.podium-edge[data-side="next"]').tap();
    await showing(page, '上海');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    for (const button of await page.locator('.podium-controls button').all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
    }
  }
});

test.each([
  ['in the light', WIDE],
  ['in the dark', { ...WIDE, colorScheme: 'dark' as const }],
  ['on a phone, in English', { ...PHONE, locale: 'en-GB' }],
])('%s the stage has no fault axe can find, in any of its layers', async (_where, options) => {
  const page = await open(options, AT(2));
  await showing(page, '上海');
  expect(await faultsOf(page)).toEqual([]);
  for (const key of ['e', 'o', 'f', '?', 'p']) {
    await page.keyboard.press(key);
    expect(await faultsOf(page), key).toEqual([]);
    if (key !== 'p') await page.keyboard.press('Escape');
  }
});

async function showing(page: Page, title: string): Promise<void> {
  await expect.poll(() => page.locator('.podium h1').textContent()).toContain(title);
}

async function gone(page: Page, selector: string): Promise<void> {
  await page.locator(selector).waitFor({ state: 'detached' });
}

/** A finger over the words, so many pixels to the right. */
async function swipe(page: Page, across: number): Promise<void> {
  const box = (await page.locator('.podium-said').boundingBox())!;
  const from = { x: across < 0 ? box.x + box.width - 20 : box.x + 20, y: box.y + 12 };
  const touch = await page.context().newCDPSession(page);
  const at = (x: number) => ({ touchPoints: [{ x, y: from.y }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from.x) });
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(from.x + share * across) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run('.podium', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
