import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { embedAddress, embedCode } from '../../src/app/embed/address.ts';
import { formatStory } from '../../src/bundle/story.ts';
import { writeBundle } from '../../src/bundle/write.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { APP } from '../../src/cli/place.ts';
import type { Story } from '../../src/model/story.ts';
import { type Serving, serveExplorer } from '../../src/serve/serve.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { launch } from './chromium.ts';
import { WIDE } from './visit.ts';

const STORY: Story = {
  schema: 1,
  title: '两座城市',
  scenes: ['上海', '武汉'].map((city) => ({
    id: city,
    title: `看${city}`,
    text: '',
    notes: '',
    view: { node: `city:${city}` },
    annotations: [],
    evidence: [],
  })),
};

let folder: string;
let allowing: Serving;
let refusing: Serving;
let host: Server;
let browser: Browser;

beforeAll(async () => {
  await ensureApp();
  folder = await mkdtemp(join(tmpdir(), 'comention-embed-'));
  await writeBundle(
    folder,
    makeBundle([
      {
        sentences: [
          ['city:上海', 'technology:5G'],
          ['city:武汉', 'technology:5G'],
        ],
      },
    ]),
  );
  await mkdir(join(folder, 'stories'));
  await writeFile(join(folder, 'stories/城市.json'), formatStory(STORY));
  const serve = (embedders: string[]) =>
    serveExplorer({ app: APP, bundle: folder, host: '127.0.0.1', port: 0, orNext: false, embedders });
  [allowing, refusing] = [await serve(['*']), await serve([])];
  host = createServer((request, response) => {
    const address = new URL(request.url!, 'http://host').searchParams.get('show') ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<h1>A page of somebody else</h1>${embedCode(address, '"上海" <5G>')}`);
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  await allowing?.close();
  await refusing?.close();
  if (folder) await rm(folder, { recursive: true });
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

test('a view shows inside another page without bars and panels, says what is chosen, and opens in the explorer', async () => {
  const page = await showing(embedAddress(allowing.url, `node=${encodeURIComponent('city:上海')}`, true));
  const frame = page.frameLocator('iframe');
  await frame.locator('.embed-foot strong', { hasText: '上海' }).waitFor();
  expect(await frame.locator('.top-bar, .bottom-bar, .card, .left-panel').count()).toBe(0);
  const link = frame.getByRole('link', { name: '在 Comention 中打开' });
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await opened.locator('.card-name', { hasText: '上海' }).waitFor();
  expect(new URL(opened.url()).search).toBe('');
});

test('a story is walked through with keys, and the back button still leads out of the page it is in', async () => {
  const page = await showing(embedAddress(allowing.url, 'story=城市&scene=1', true));
  const frame = page.frameLocator('iframe');
  await frame.getByText('看上海').first().waitFor();
  const entries = await page.evaluate(() => history.length);
  await frame.locator('.podium').focus();
  await page.keyboard.press('ArrowRight');
  await frame.getByText('看武汉').first().waitFor();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('nobody may frame what was not allowed, nor the whole explorer', async () => {
  for (const address of [embedAddress(refusing.url, '', true), allowing.url]) {
    const page = await showing(address);
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
  }
});

test('the code is copied beside the link, and shows the view that was seen', async () => {
  const context = await browser.newContext({ ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${allowing.url}#node=${encodeURIComponent('city:武汉')}`);
  await page.getByRole('button', { name: '保存的视图' }).click();
  await page.getByRole('button', { name: '复制嵌入代码' }).click();
  await page.getByText('已复制').waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/\?embed#node=city%3A%E6%AD%A6%E6%B1%89[^"]*" title="[^"<>]*武汉"/,
  );
});

async function showing(address: string): Promise<Page> {
  const page = await (await browser.newContext(WIDE)).newPage();
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/?show=${encodeURIComponent(address)}`);
  return page;
}
