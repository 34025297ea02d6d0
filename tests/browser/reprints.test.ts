import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBundle } from '../../src/bundle/write.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { edgeKey } from '../../src/model/graph.ts';
import type { Serving } from '../../src/serve/serve.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import type { MadeDocument } from '../make.ts';
import { launch, serveBundle } from './chromium.ts';

const SAID = ['city:上海', 'technology:人工智能'];
const LINK = `#link=${encodeURIComponent(edgeKey(SAID[0]!, SAID[1]!))}`;

let folder: string;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  await ensureApp();
  folder = await mkdtemp(join(tmpdir(), 'comention-reprints-'));
  const reprints = [1, 2, 3].map(
    (number): MadeDocument => ({
      id: `reprint${number}`,
      title: `转载之${number}`,
      date: `2022-07-1${number + 4}`,
      duplicateOf: 'original',
      copies: [[0, 'original', 1]],
      sentences: [SAID],
    }),
  );
  await writeBundle(
    folder,
    makeBundle([
      ...reprints,
      { id: 'original', title: '首次刊出', date: '2022-07-14', sentences: [['company:华为'], SAID] },
      { id: 'other', title: '另一篇', date: '2022-09-01', sentences: [SAID, ['city:上海', 'company:华为']] },
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

test('copies of a sentence stand under its first print, and each leads to its place', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await page.goto(serving.url + LINK);
  await page.getByText('5 个句子、5 篇文档（其中 2 篇独立）').waitFor();
  await page.getByText('5 句 · 5 篇，2 篇独立').waitFor();
  expect(await page.locator('.evidence .evidence-title').allTextContents()).toEqual(['首次刊出', '另一篇']);
  await page.getByRole('button', { name: '同一句话另见 3 处' }).click();
  const copies = page.locator('.copies .row-title');
  expect(await copies.allTextContents()).toEqual(['转载之1', '转载之2', '转载之3']);
  await copies.nth(1).click();
  await page.locator('.opened').waitFor();
  await page.getByText('转载之2').first().waitFor();
  await page.close();
});

test('the card of a node tells documents from independent ones, in English too', async () => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    locale: 'en',
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(`${serving.url}#node=${encodeURIComponent('city:上海')}`);
  await page.getByText('documents, 2 independent').waitFor();
  await page.getByRole('button', { name: 'Raise the card' }).click();
  await page.getByRole('tab', { name: 'Sentences' }).click();
  await page.getByRole('button', { name: 'The same sentence in 3 other places' }).click();
  expect(await page.locator('.copies .copy-row').count()).toBe(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.close();
});
