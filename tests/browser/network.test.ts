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
import { passForGraphicsCard, untilWebGl } from './visit.ts';
import { whereabouts } from './whereabouts.ts';

const WIDE = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };
const PATIENT = { timeout: 15_000 };
const bundle = makeBundle([
  {
    title: '上海与武汉',
    sentences: [
      ['city:上海', 'technology:人工智能'],
      ['city:武汉', 'technology:人工智能'],
      ['city:上海', 'technology:5G'],
      ['company:华为'],
    ],
  },
]);

let folder: string;
let serving: Serving;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await ensureApp();
  folder = await mkdtemp(join(tmpdir(), 'comention-network-'));
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

test('a click on a node opens its card, one on the ground closes it', async () => {
  const page = await open();
  await click(page, 'city:武汉');
  await page.locator('.card-name', { hasText: '武汉' }).waitFor();
  await page.mouse.click(300, 860);
  await page.locator('.card').waitFor({ state: 'detached' });
});

test.each([
  ['plainly', undefined],
  ['with WebGL', passForGraphicsCard],
])('whatever is shown is drawn %s on the same two canvases, none of them Sigma’s', async (_, first) => {
  const page = await open(WIDE, '', first);
  if (first) await untilWebGl(page);
  const canvases = page.locator('canvas');
  expect(await canvases.count()).toBe(2);
  expect(await page.locator('canvas[class^="sigma"]').count()).toBe(0);
  await canvases.first().evaluate((canvas) => canvas.setAttribute('data-first', ''));
  await page.evaluate(() => {
    location.hash = `#layout=circle&collapsed=${encodeURIComponent('city:上海')}`;
  });
  await expect.poll(() => page.locator('.bottom-bar').textContent(), PATIENT).toContain('5');
  await page.locator('[role="application"]').focus();
  const zoom = page.locator('.zoom-value');
  const before = await zoom.textContent();
  await page.keyboard.press('+');
  await expect.poll(() => zoom.textContent(), PATIENT).not.toBe(before);
  expect(await canvases.count()).toBe(2);
  expect(await canvases.first().getAttribute('data-first')).toBe('');
});

test('a node put elsewhere stays there when the address is opened again, and can be taken back', async () => {
  const page = await open();
  await drag(page, 'company:华为', 60, -40);
  await expect.poll(() => fragment(page).get('moved'), PATIENT).toMatch(/company:华为$/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => fragment(page).get('moved'), PATIENT).toBeNull();
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => fragment(page).get('moved'), PATIENT).toMatch(/company:华为$/);
  await page.reload();
  await ready(page);
  expect(fragment(page).get('moved')).toMatch(/company:华为$/);
});

test('what was zoomed into is what the address shows to the next reader', async () => {
  const page = await open();
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -120);
  await expect.poll(() => fragment(page).get('camera'), PATIENT).not.toBeNull();
  const camera = fragment(page).get('camera');
  const zoom = await page.locator('.bottom-bar').getByText('%').textContent();
  expect(zoom).not.toBe('100%');
  const next = await open(WIDE, new URL(page.url()).hash);
  await expect.poll(() => next.locator('.bottom-bar').getByText('%').textContent(), PATIENT).toBe(zoom);
  expect(fragment(next).get('camera')).toBe(camera);
});

test('Shift and a drag pick out what lies in the box; Ctrl and a click add and take away', async () => {
  const page = await open();
  await page.keyboard.down('Shift');
  await page.mouse.move(290, 60);
  await page.mouse.down();
  await page.mouse.move(1435, 860, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const selection = () => fragment(page).get('selection')?.split('\t').sort();
  await expect.poll(() => selection()?.length, PATIENT).toBe(5);
  await page.keyboard.down('Control');
  await click(page, 'city:武汉');
  await page.keyboard.up('Control');
  await expect.poll(() => selection()?.includes('city:武汉'), PATIENT).toBe(false);
  expect(selection()).toHaveLength(4);
});

test('a lost WebGL context costs a notice and no more, and is taken back when it returns', async () => {
  const page = await open(WIDE, '', passForGraphicsCard);
  await untilWebGl(page);
  await page.evaluate(() => {
    const canvases = [...document.querySelectorAll('canvas')];
    const gl = canvases.map((canvas) => canvas.getContext('webgl2')).find((context) => context)!;
    Object.assign(window, { losing: gl.getExtension('WEBGL_lose_context') });
    (window as unknown as { losing: WEBGL_lose_context }).losing.loseContext();
  });
  await page.getByText('没有可用的 WebGL').waitFor();
  await expect.poll(() => inked(page)).toBe(true);
  await click(page, 'city:武汉');
  await page.locator('.card-name', { hasText: '武汉' }).waitFor();
  await page.evaluate(() => (window as unknown as { losing: WEBGL_lose_context }).losing.restoreContext());
  await page.getByText('没有可用的 WebGL').waitFor({ state: 'detached' });
});

test('many are drawn with WebGL, even in software; without it, plainly and with a notice', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `company:甲${index}`);
  const many = await mkdtemp(join(tmpdir(), 'comention-many-'));
  await writeBundle(many, makeBundle([{ sentences: [names] }]));
  const servingMany = await serveBundle(many);
  try {
    const page = await open(WIDE, '#strength=0', undefined, servingMany);
    await untilWebGl(page);
    expect(await page.getByText('没有可用的 WebGL').count()).toBe(0);
    const without = await open(WIDE, '#strength=0', denyWebGl, servingMany);
    await without.getByText('没有可用的 WebGL').waitFor();
    await expect.poll(() => inked(without)).toBe(true);
    await without.getByRole('button', { name: '知道了' }).click();
  } finally {
    await servingMany.close();
    await rm(many, { recursive: true });
  }
});

test('few are drawn plainly where there is no WebGL, and nobody is told', async () => {
  const page = await open(WIDE, '', denyWebGl);
  await expect.poll(() => inked(page)).toBe(true);
  await click(page, 'city:上海');
  await page.locator('.card-name', { hasText: '上海' }).waitFor();
  expect(await page.getByText('没有可用的 WebGL').count()).toBe(0);
});

/** To run before the page's scripts: the browser has no WebGL. */
function denyWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.includes('webgl') ? null : getContext.call(this, kind as '2d', ...(rest as []));
  } as typeof getContext;
}

async function open(
  options: BrowserContextOptions = WIDE,
  hash = '',
  before?: () => void,
  { url } = serving,
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url + hash);
  await ready(page);
  return page;
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('comention:drawn').length > 0);
}

async function click(page: Page, node: string): Promise<void> {
  const { x, y } = whereabouts(bundle, node);
  await page.mouse.click(x, y);
}

async function drag(page: Page, node: string, right: number, down: number): Promise<void> {
  const { x, y } = whereabouts(bundle, node);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right, y + down, { steps: 4 });
  await page.mouse.up();
}

/** The fields of the address. */
function fragment(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

/** Whether the hindmost canvas, a plain one, has anything on it. */
function inked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value) => value !== 0);
  });
}
