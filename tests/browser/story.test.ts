import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { formatStory, parseStory } from '../../src/bundle/story.ts';
import { writeBundle } from '../../src/bundle/write.ts';
import { APP } from '../../src/cli/place.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { workshopOf } from '../../src/cli/workshop/workshop.ts';
import type { Scene, Story } from '../../src/model/story.ts';
import { serveExplorer } from '../../src/serve/serve.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { folderWith } from '../cli/run.ts';
import { launch } from './chromium.ts';
import { PHONE, WIDE } from './visit.ts';

const BUNDLE = makeBundle([
  {
    id: 'plan',
    title: '上海的新技术',
    sentences: [
      ['city:上海', 'technology:元宇宙'],
      ['city:上海|沪', 'technology:5G', 'company:华为'],
      ['city:武汉', 'technology:元宇宙'],
    ],
  },
]);

let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await ensureApp();
  browser = await launch();
});

afterAll(() => browser?.close());

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

test('a presenter prepares a talk: three scenes by clicks, put in order, worded, saved, and there again after a reload', async () => {
  const { url, read } = await served();
  const page = await open(url, '#node=city:上海');
  await page.keyboard.press('a');
  await scene(page, 1, '上海').waitFor();
  await page.locator('.link-row', { hasText: '元宇宙' }).click();
  await page.locator('.card[data-kind="edge"]').waitFor();
  await add(page);
  await scene(page, 2, '上海 — 元宇宙').waitFor();
  await page.getByText('上海、元宇宙。', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: '关闭卡片' }).click();
  await page.getByRole('button', { name: '地图', exact: true }).click();
  await add(page);
  await scene(page, 3, '地图').waitFor();

  await page.getByRole('button', { name: '移动第 3 幕' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await scene(page, 1, '地图').waitFor();
  await page.getByText('“地图”现在是第 1 幕，共 3 幕').waitFor({ state: 'attached' });

  await scene(page, 3, '上海 — 元宇宙').click();
  await page.getByLabel('标题', { exact: true }).fill('上海与元宇宙');
  await page.getByLabel('要说的话').fill('规划里**写明**的');
  await page.getByRole('button', { name: '在文字里引用依据 1' }).click();
  await page.locator('.scene-text strong', { hasText: '写明' }).waitFor();
  await page.getByText('已保存到 stories/讲稿.json').waitFor();
  await expect
    .poll(() => read('讲稿').scenes.map(({ title, text, view }) => [title, text, view]))
    .toEqual([
      ['地图', '', { view: 'map' }],
      ['上海', '', { node: 'city:上海' }],
      [
        '上海与元宇宙',
        '规划里**写明**的[^1]',
        { link: ['city:上海', 'technology:元宇宙'], frame: expect.stringMatching(/^(-?[\d.]+ ?){4}$/) },
      ],
    ]);
  expect(read('讲稿').scenes[2]!.evidence).toEqual([{ document: 'plan', sentence: 0, quote: '上海、元宇宙。' }]);

  await page.reload();
  await openList(page);
  await page.getByRole('button', { name: '讲稿 3 幕' }).click();
  await scene(page, 3, '上海与元宇宙').click();
  await page.locator('.card[data-kind="edge"]').waitFor();
  await page.getByRole('button', { name: '删除' }).click();
  await scene(page, 3, '上海与元宇宙').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await scene(page, 3, '上海与元宇宙').waitFor();
  await expect.poll(() => read('讲稿').scenes.length).toBe(3);
});

test('take a scene again, have it twice, drag it elsewhere, and present from there', async () => {
  const { url, read } = await served({
    talk: storyOf([sceneOf('a', { node: 'city:上海' }), sceneOf('b'), sceneOf('c')]),
  });
  const page = await open(url);
  await openStory(page, 'talk');
  await scene(page, 1, 'a').click();
  await page.locator('.card-name', { hasText: '上海' }).waitFor();
  await page.locator('.link-row', { hasText: '5G' }).click();
  await page.getByRole('button', { name: '重拍' }).click();
  await page.getByRole('button', { name: '再来一份' }).click();
  await page.getByRole('button', { name: '移动第 4 幕' }).waitFor();
  await drag(page, '移动第 2 幕', '移动第 1 幕');
  await scene(page, 2, 'a').waitFor();
  await scene(page, 4, 'c').click();
  await drag(page, '移动第 4 幕', '移动第 1 幕');
  await expect.poll(() => read('talk').scenes.map(({ title }) => title)).toEqual(['c', 'a', 'a', 'b']);
  expect(read('talk').scenes[1]!.view).toMatchObject({ link: ['city:上海', 'technology:5G'] });
  await scene(page, 2, 'a').click();
  await page.getByRole('button', { name: '从这里演示' }).click();
  await page.locator('.explorer[data-telling]').waitFor();
  await expect.poll(() => page.url()).toContain('scene=2');
});

test('a story that is deleted is gone from the disk, and back with undo', async () => {
  const { url, file } = await served({ talk: storyOf([sceneOf('a')]) });
  const page = await open(url);
  await openList(page);
  await page.getByRole('button', { name: '“talk”的操作' }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await expect.poll(() => existsSync(file('talk'))).toBe(false);
  await page.getByText('“talk”已删除').getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => existsSync(file('talk'))).toBe(true);
});

test('a story is renamed and copied, each in a file of its own', async () => {
  const { url, file } = await served({ talk: storyOf([sceneOf('a')]), other: storyOf([]) });
  const page = await open(url);
  await openList(page);
  await page.getByRole('button', { name: '“talk”的操作' }).click();
  await page.getByRole('menuitem', { name: '文件改名' }).click();
  await page.getByLabel('文件名').fill('other');
  await page.getByText('已经有这个名字的讲稿').waitFor();
  await page.getByLabel('文件名').fill('../上海');
  await page.getByText('字母、数字、汉字').waitFor();
  await page.getByLabel('文件名').fill('上海 2');
  await page.keyboard.press('Enter');
  await expect.poll(() => [existsSync(file('talk')), existsSync(file('上海 2'))]).toEqual([false, true]);
  await page.getByRole('button', { name: '“talk”的操作' }).click();
  await page.getByRole('menuitem', { name: '再来一份' }).click();
  await expect.poll(() => existsSync(file('上海 2 副本'))).toBe(true);
});

test('a file that was broken by hand is named with what is wrong, the others work, and mended it is there', async () => {
  const { url, file } = await served({ good: storyOf([sceneOf('a')]) });
  writeFileSync(file('bad'), '{"schema": 1, "scenes": [{"title": 3}]}');
  writeFileSync(file('new'), '{"schema": 9, "scenes": []}');
  const page = await open(url);
  await openList(page);
  await page.getByText('scenes.0.title is 3').waitFor();
  await page.getByText('is of version 9').waitFor();
  await page.getByRole('button', { name: 'good 1 幕' }).waitFor();
  writeFileSync(file('bad'), '{"schema": 1, "title": "mended", "scenes": []}');
  await page.getByRole('button', { name: '再读一次' }).click();
  await page.getByRole('button', { name: 'mended 0 幕' }).waitFor();
});

test('a file that was changed by hand meanwhile is not written over unasked', async () => {
  const { url, file, read } = await served({ talk: storyOf([sceneOf('a')]) });
  const page = await open(url);
  await openStory(page, 'talk');
  writeFileSync(file('talk'), formatStory(storyOf([sceneOf('by hand')])));
  await page.getByLabel('讲稿的标题').fill('mine');
  await page.getByText('这份讲稿的文件在别处改过').waitFor();
  expect(read('talk').scenes[0]!.title).toBe('by hand');
  complaints.splice(0);
  await page.getByRole('button', { name: '我的另存一份' }).click();
  await expect.poll(() => existsSync(file('talk 副本')) && read('talk 副本').title).toBe('mine');
  expect(read('talk').scenes[0]!.title).toBe('by hand');
});

test('two windows write one story: what the one saves, the other has when it is looked at', async () => {
  const { url, read } = await served({ talk: storyOf([sceneOf('a')]) });
  const [one, other] = [await open(url), await open(url)];
  for (const page of [one, other]) await openStory(page, 'talk');
  await one.getByLabel('讲稿的标题').fill('first');
  await expect.poll(() => read('talk').title).toBe('first');
  await other.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => other.getByLabel('讲稿的标题').inputValue()).toBe('first');
  await other.getByLabel('讲稿的标题').fill('second');
  await expect.poll(() => read('talk').title).toBe('second');
});

test('the server went away: what is written stays in the browser, and is saved when it is back', async () => {
  const { url, read, close, again } = await served({ talk: storyOf([sceneOf('a')]) });
  const page = await open(url);
  await openStory(page, 'talk');
  await close();
  await page.getByLabel('讲稿的标题').fill('无网');
  await page.getByText('连不上服务器').waitFor();
  complaints.splice(0);
  await again();
  await page.reload();
  await expect.poll(() => read('talk').title).toBe('无网');
});

test('a build that lost a name: the story opens, says so at the scene, and takes the name it goes by now', async () => {
  const lost = storyOf([sceneOf('a', { node: 'city:沪' }), sceneOf('b', { compare: ['city:沪', 'city:武汉'] })]);
  const { url, read } = await served({ talk: lost });
  const page = await open(url);
  await openStory(page, 'talk');
  await page.getByText('2 幕说到这里没有的东西').waitFor();
  await scene(page, 1, 'a').click();
  await page.locator('.scene-editor').getByText('城市“沪”已不在这个网络里').waitFor();
  await page.getByRole('button', { name: '全部 2 幕改用“上海”' }).click();
  await page.getByText('说到这里没有的东西').waitFor({ state: 'detached' });
  await expect
    .poll(() => read('talk').scenes.map(({ view }) => view))
    .toEqual([{ node: 'city:上海' }, { compare: ['city:上海', 'city:武汉'] }]);
});

test('without a server that saves, stories stay in the browser, for every window of it, and say so', async () => {
  const { url } = await served({}, false);
  const context = await browser.newContext(WIDE);
  const page = await open(url, '#node=city:上海', context);
  await page.keyboard.press('a');
  await page.getByText('只保存在这个浏览器里').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载' }).click(),
  ]);
  expect(parseStory(readFileSync(await download.path(), 'utf8'), 'x').scenes[0]!.view).toEqual({ node: 'city:上海' });
  const other = await open(url, '', context);
  await openStory(other, '讲稿');
  await page.getByLabel('讲稿的标题').fill('两个窗口');
  await expect.poll(() => other.getByLabel('讲稿的标题').inputValue()).toBe('两个窗口');
  await page.reload();
  await openStory(page, '两个窗口');
});

test('a file of someone else is opened beside the others; one that makes no sense is not, in words', async () => {
  const { url } = await served();
  const page = await open(url);
  await openList(page);
  const give = async (content: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '打开文件…' }).click(),
    ]);
    await chooser.setFiles({ name: 'their.talk.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  await give('[1, 2]');
  await page.getByText('打不开 their.talk.json').waitFor();
  const text = '<img src=x onerror="document.title=1"> [x](javascript:alert(1)) <script>alert(1)</script>';
  await give(formatStory(storyOf([{ ...sceneOf('a'), text }])));
  await page.getByText('已保存到 stories/their talk.json').waitFor();
  await scene(page, 1, 'a').click();
  await page.locator('.scene-text', { hasText: '<script>' }).waitFor();
  expect(await page.locator('.scene-text :is(img, script, a)').count()).toBe(0);
});

test('a thousand scenes are cut visibly, and typing in one stays quick to the eye', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => sceneOf(`s${index + 1}`, { node: 'city:上海' }));
  const { url, read } = await served({ talk: storyOf(many) });
  const page = await open(url);
  await openStory(page, 'talk');
  await page.getByRole('button', { name: '还有 940 幕' }).waitFor();
  await scene(page, 60, 's60').click();
  await page.getByLabel('标题', { exact: true }).fill('第六十');
  await expect.poll(() => read('talk').scenes[59]!.title).toBe('第六十');
});

test('on a phone the panel makes way for the network, and a bar keeps one scene more', async () => {
  const { url, read } = await served({ talk: storyOf([sceneOf('a', { node: 'city:武汉' })]) });
  const page = await open(url, '', await browser.newContext(PHONE));
  await page.getByRole('button', { name: '打开筛选' }).tap();
  await page.getByRole('button', { name: '讲稿', exact: true }).tap();
  await page.getByRole('button', { name: 'talk 1 幕' }).tap();
  await scene(page, 1, 'a').tap();
  await page.locator('.card-name', { hasText: '武汉' }).waitFor();
  await page.locator('.link-row', { hasText: '元宇宙' }).tap();
  await page.getByRole('button', { name: '加一幕' }).tap();
  await expect.poll(() => read('talk').scenes.map(({ title }) => title)).toEqual(['a', '武汉 — 元宇宙']);
  await page.locator('.story-bar-name').tap();
  await page.getByLabel('要说的话').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the panel has no fault axe can find, in both themes and languages', async () => {
  const lost = storyOf([
    {
      ...sceneOf('a', { node: 'city:沪' }),
      text: 'x[^1]',
      evidence: [{ document: 'plan', sentence: 0, quote: '上海、元宇宙。' }],
    },
  ]);
  const { url, file } = await served({ talk: lost });
  writeFileSync(file('bad'), '{');
  const page = await open(url);
  await openList(page);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'talk 1 幕' }).click();
  await scene(page, 1, 'a').click();
  await page.getByRole('button', { name: '中/A' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.getByRole('button', { name: 'English' }).click();
  expect(await faultsOf(page)).toEqual([]);
});

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('.story-panel'));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

function scene(page: Page, number: number, title: string) {
  return page.locator(`.scene-item:nth-child(${number}) .scene-look`, { hasText: `第 ${number} 幕：${title}` });
}

function add(page: Page): Promise<void> {
  return page.getByRole('button', { name: /^加一幕/ }).click();
}

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: '讲稿', exact: true }).click();
  await page.locator('.story-panel').waitFor();
}

async function openStory(page: Page, title: string): Promise<void> {
  await openList(page);
  await page.locator('.story-open', { hasText: title }).click();
  await page.getByLabel('讲稿的标题').waitFor();
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  const grip = page.getByRole('button', { name: from });
  await grip.scrollIntoViewIfNeeded();
  const [start, end] = [await grip.boundingBox(), await page.getByRole('button', { name: to }).boundingBox()];
  await page.mouse.move(start!.x + 8, start!.y + start!.height / 2);
  await page.mouse.down();
  await page.mouse.move(end!.x + 8, end!.y + end!.height, { steps: 4 });
  await page.mouse.move(end!.x + 8, end!.y + end!.height / 2, { steps: 2 });
  await page.mouse.up();
}

async function open(url: string, fragment = '', context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await browser.newContext(WIDE))).newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url + fragment);
  await page.locator('.bottom-bar').waitFor();
  return page;
}

/** The bundle with these stories, served; `saving`: by a server that writes files. */
async function served(stories: Readonly<Record<string, Story>> = {}, saving = true) {
  const dir = join(folderWith({}), 'made');
  await writeBundle(dir, BUNDLE);
  mkdirSync(join(dir, 'stories'));
  const file = (name: string) => join(dir, 'stories', `${name}.json`);
  for (const [name, story] of Object.entries(stories))
    writeFileSync(file(name), formatStory({ ...story, title: name }));
  const workshop = saving ? workshopOf(dir, BUNDLE.graph.attributes.recipe, { from: [] }) : undefined;
  const start = (port: number) =>
    serveExplorer({ app: APP, bundle: dir, host: '127.0.0.1', port, orNext: false, workshop });
  let serving = await start(0);
  onTestFinished(async () => {
    await serving.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return {
    url: serving.url,
    file,
    read: (name: string): Story => parseStory(readFileSync(file(name), 'utf8'), name),
    close: () => serving.close(),
    again: async () => {
      serving = await start(Number(new URL(serving.url).port));
    },
  };
}

function sceneOf(title: string, view: Scene['view'] = {}): Scene {
  return { id: title, title, text: '', notes: '', view, annotations: [], evidence: [] };
}

function storyOf(scenes: Scene[]): Story {
  return { schema: 1, title: '', scenes };
}
