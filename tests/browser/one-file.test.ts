import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { formatStory } from '../../src/bundle/story.ts';
import { writeBundle } from '../../src/bundle/write.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import type { Story } from '../../src/model/story.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { run } from '../cli/run.ts';
import { launch, serveBundle } from './chromium.ts';
import { complaint, IN_FIREFOX, launchFirefox } from './firefox.ts';
import { WIDE } from './visit.ts';

const HOSTILE = 'company:</script><script>alert(1)</script>';

const bundle = makeBundle([
  {
    title: '上海</script><script>alert(1)</script>\u2028',
    date: '2022-07-14',
    sentences: [
      ['city:上海', 'technology:人工智能'],
      ['city:上海', 'technology:人工智能', HOSTILE],
      ['city:上海', 'technology:人工智能'],
      ['city:深圳', 'technology:5G'],
      ['city:深圳', 'technology:5G'],
    ],
  },
  { title: '武汉', date: '2022-09-01', sentences: [['city:武汉', 'technology:人工智能']] },
]);

const STORY: Story = {
  schema: 1,
  title: '两座城市',
  scenes: [
    { id: 'a', title: '上海', text: '', notes: '', view: { node: 'city:上海' }, annotations: [], evidence: [] },
    { id: 'b', title: '武汉', text: '', notes: '', view: { node: 'city:武汉' }, annotations: [], evidence: [] },
  ],
};

let folder: string;
let file: string;

beforeAll(async () => {
  await ensureApp();
  folder = await mkdtemp(join(tmpdir(), 'comention-file-'));
  await writeBundle(join(folder, 'bundle'), bundle);
  await mkdir(join(folder, 'bundle/stories'));
  await writeFile(join(folder, 'bundle/stories/城市.json'), formatStory(STORY));
  file = join(folder, 'talk.html');
  expect(await run('export', join(folder, 'bundle'), '--format', 'html', '--out', file)).toMatchObject({ code: 0 });
});
afterAll(() => rm(folder, { recursive: true }));

describe('one file in Chromium', () => opensFromAStick(launch));
describe.skipIf(complaint)(`one file ${IN_FIREFOX}`, () => opensFromAStick(launchFirefox));

/** What holds in every browser of a page opened by a double click. */
function opensFromAStick(launched: () => Promise<Browser>): void {
  let browser: Browser;
  const asked: string[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(asked.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });

  const open = async (fragment = ''): Promise<Page> => {
    const page = await (await browser.newContext(WIDE)).newPage();
    page.on('request', (request) => !/^(file|data|blob):/.test(request.url()) && asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.goto(pathToFileURL(file).href + fragment);
    await page.locator('.bottom-bar, .explorer[data-telling]').first().waitFor();
    return page;
  };

  test('a node is found by its pinyin, its sentences are proved in the document', async () => {
    const page = await open();
    await page.getByRole('combobox').first().click();
    await page.keyboard.type('shanghai');
    await page.getByRole('option', { name: /上海/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.card-name', { hasText: '上海' }).waitFor();
    await page.getByRole('tab', { name: '句子' }).click();
    await page.getByRole('button', { name: '在原文中打开' }).first().click();
    await expect.poll(() => page.locator('.opened').textContent()).toBe('上海、人工智能。');
  });

  test('a slice is counted anew, and the matrix put in order, beside the page', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: /武汉/ }).check();
    await page.locator('.bottom-bar', { hasText: '显示 2 ' }).waitFor();
    const matrix = await open('#view=matrix');
    await matrix.getByRole('combobox', { name: '排列' }).selectOption('likeness');
    const places = async () => {
      const names = await matrix.getByRole('rowheader').allInnerTexts();
      return ['上海', '武汉'].map((city) => names.findIndex((name) => name.includes(city)));
    };
    await expect.poll(async () => Math.abs((await places())[0]! - (await places())[1]!)).toBe(1);
  });

  test('every view and the coverage sheet open', async () => {
    for (const view of ['table', 'timeline', 'map', 'documents']) {
      const page = await open(`#view=${view}`);
      await page.getByText('上海').first().waitFor();
    }
    const page = await open('#coverage');
    await page.getByRole('heading', { name: '覆盖情况' }).waitFor();
  });

  test('a story is told with keys', async () => {
    const page = await open(`#story=${encodeURIComponent('城市')}&scene=1`);
    await page.getByText('上海').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).hash).toContain('scene=2');
  });

  test('its own button makes the same file again', async () => {
    const page = await open();
    const made = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const create = URL.createObjectURL;
          URL.createObjectURL = (made: Blob) => {
            if (made.type === 'text/html') void made.text().then(resolve);
            return create(made);
          };
        }),
    );
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('button', { name: /^HTML/ }).click();
    expect((await made) === (await readFile(file, 'utf8'))).toBe(true);
  });
}

describe('the explorer as it is served', () => {
  test('makes the same file as the command line', async () => {
    const serving = await serveBundle(join(folder, 'bundle'));
    const browser = await launch();
    try {
      const page = await (await browser.newContext(WIDE)).newPage();
      await page.goto(serving.url);
      expect((await taken(page)).equals(await readFile(file))).toBe(true);
    } finally {
      await browser.close();
      await serving.close();
    }
  });

  test('works as a site on any host under any path', async () => {
    const root = join(folder, 'host');
    const site = join(root, 'some/deep/path');
    const bundled = join(folder, 'bundle');
    expect(await run('export', bundled, '--format', 'site', '--out', site)).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(join(site, 'graph/stories.json'), 'utf8'))).toEqual(['城市']);
    const server = await hosting(root);
    const browser = await launch();
    const complaints: string[] = [];
    try {
      const page = await (await browser.newContext(WIDE)).newPage();
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/deep/path/`;
      await page.goto(`${url}#story=${encodeURIComponent('城市')}&scene=2`);
      await page.getByText('武汉').first().waitFor();
      await page.goto(`${url}#coverage`);
      await page.getByRole('heading', { name: '覆盖情况' }).waitFor();
      await page.goto(url);
      await page.reload();
      expect((await taken(page)).equals(await readFile(file))).toBe(true);
    } finally {
      await browser.close();
      server.close();
    }
    expect(complaints).toEqual([]);
  });
});

test('a site is written over a site, and over nothing else', async () => {
  const site = join(folder, 'again');
  const bundled = join(folder, 'bundle');
  const first = await run('export', bundled, '--format', 'site', '--out', site);
  expect([first.code, (await run('export', bundled, '--format', 'site', '--out', site)).code]).toEqual([0, 0]);
  await writeFile(join(site, 'diary.txt'), 'mine');
  const refused = await run('export', bundled, '--format', 'site', '--out', site);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('holds something else') });
  expect(await readFile(join(site, 'diary.txt'), 'utf8')).toBe('mine');
  expect(await run('export', bundled, '--format', 'site', '--out', bundled)).toMatchObject({ code: 2 });
});

test('the program in the file takes at most a megabyte', async () => {
  const page = await readFile(file, 'utf8');
  const data = [...page.matchAll(/data-file="graph\/[^"]*">([^<]*)</g)].reduce(
    (sum, [, text]) => sum + text!.length,
    0,
  );
  expect(page.length - data).toBeLessThan(1_000_000);
});

async function taken(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: '导出' }).click();
  const button = page.getByRole('button', { name: /^HTML/ });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

/** A host that knows nothing but files. */
async function hosting(root: string): Promise<Server> {
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
