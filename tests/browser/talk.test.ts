import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parseStory } from '../../src/bundle/story.ts';
import { ROOT } from '../../src/cli/place.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import type { Saying, Story } from '../../src/model/story.ts';
import type { Serving } from '../../src/serve/serve.ts';
import { run } from '../cli/run.ts';
import { launch, serveBundle } from './chromium.ts';
import { complaint, IN_FIREFOX, launchFirefox } from './firefox.ts';
import { atSpeaker, onStage, openSpeaker } from './second-window.ts';
import { WIDE } from './visit.ts';

const BUNDLE = join(ROOT, 'graph');
const STORY = join(BUNDLE, 'stories/cities-court-the-metaverse.json');

let story: Story;
let folder: string;
let file: string;
let serving: Serving;

beforeAll(async () => {
  await ensureApp();
  story = parseStory(await readFile(STORY, 'utf8'), STORY);
  folder = await mkdtemp(join(tmpdir(), 'comention-talk-'));
  file = join(folder, 'talk.html');
  expect(await run('export', BUNDLE, '--format', 'html', '--out', file)).toMatchObject({ code: 0 });
  serving = await serveBundle(BUNDLE);
});
afterAll(async () => {
  await serving?.close();
  if (folder) await rm(folder, { recursive: true });
});

describe('in Chromium, served', () => presents(launch, () => serving.url));
describe('in Chromium, from a file with the network off', () => presents(launch, () => pathToFileURL(file).href));
describe.skipIf(complaint)(`from a file with the network off, ${IN_FIREFOX}`, () =>
  presents(launchFirefox, () => pathToFileURL(file).href),
);

/** What a presenter does with the story the program comes with, in every browser and wherever it was opened from. */
function presents(launched: () => Promise<Browser>, address: () => string): void {
  let browser: Browser;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  test('the whole story, with keys alone and the second window open', async () => {
    const stage = await open(browser, address(), complaints);
    await stage.getByTitle('全屏演示，不显示工具栏').focus();
    await stage.keyboard.press('Enter');
    await onStage(stage, titleOf(0)).waitFor();
    const speaker = await openSpeaker(stage);
    await atSpeaker(speaker, titleOf(0)).waitFor();
    for (let scene = 1; scene < story.scenes.length; scene++) {
      const [here, key] = scene % 2 === 1 ? [stage, 'ArrowRight'] : [speaker, 'PageDown'];
      await here.keyboard.press(key);
      await onStage(stage, titleOf(scene)).waitFor();
      await atSpeaker(speaker, titleOf(scene)).waitFor();
      expect(new URL(stage.url()).hash).toContain(`scene=${scene + 1}`);
    }
    await speaker.getByText('这是最后一幕').first().waitFor();
    await stage.keyboard.press('Home');
    await atSpeaker(speaker, titleOf(0)).waitFor();
    await stage.keyboard.press('3');
    await atSpeaker(speaker, titleOf(2)).waitFor();
    await leave(stage);
  });

  test('a question from the room: find a node, then back to the scene; black; the evidence', async () => {
    const stage = await open(browser, `${address()}${fragmentOf(3)}`, complaints);
    await onStage(stage, titleOf(2)).waitFor();
    await stage.keyboard.press('f');
    await stage.keyboard.type('shenzhen');
    await stage.getByRole('option', { name: '深圳' }).first().waitFor();
    await stage.keyboard.press('Enter');
    await onStage(stage, '深圳').waitFor();
    await stage.keyboard.press('Escape');
    await onStage(stage, titleOf(2)).waitFor();
    await stage.keyboard.press('b');
    await stage.locator('.podium-blank').waitFor();
    await stage.keyboard.press('b');
    await stage.locator('.podium-blank').waitFor({ state: 'detached' });
    await stage.keyboard.press('e');
    await stage.getByText(story.scenes[2]!.evidence[0]!.quote).first().waitFor();
    await stage.keyboard.press('Escape');
    await onStage(stage, titleOf(2)).waitFor();
  });

  test('the second window is reloaded, closed and opened again while the talk goes on', async () => {
    const stage = await open(browser, `${address()}${fragmentOf(2)}`, complaints);
    await onStage(stage, titleOf(1)).waitFor();
    const speaker = await openSpeaker(stage);
    await speaker.reload();
    await atSpeaker(speaker, titleOf(1)).waitFor();
    await speaker.keyboard.press('ArrowRight');
    await onStage(stage, titleOf(2)).waitFor();
    await speaker.close();
    await stage.keyboard.press('ArrowRight');
    await onStage(stage, titleOf(3)).waitFor();
    await atSpeaker(await openSpeaker(stage), titleOf(3)).waitFor();
  });

  test('the stage is reloaded, closed and opened again while the speaker goes on', async () => {
    const stage = await open(browser, `${address()}${fragmentOf(4)}`, complaints);
    await onStage(stage, titleOf(3)).waitFor();
    const speaker = await openSpeaker(stage);
    await stage.reload();
    await onStage(stage, titleOf(3)).waitFor();
    await speaker.keyboard.press('ArrowRight');
    await onStage(stage, titleOf(4)).waitFor();
    await stage.close();
    await speaker.getByText('演示窗口已关闭').waitFor();
    await speaker.keyboard.press('ArrowRight');
    const opened = speaker.context().waitForEvent('page');
    await speaker.getByRole('button', { name: '重新打开演示窗口' }).click();
    const again = await opened;
    await onStage(again, titleOf(5)).waitFor();
    await again.keyboard.press('ArrowRight');
    await atSpeaker(speaker, titleOf(6)).waitFor();
  });

  function titleOf(scene: number): string {
    return inChinese(story.scenes[scene]!.title);
  }
}

/** Opens a page with nothing but itself in reach; whatever it or a window of it complains of or asks for is noted. */
async function open(browser: Browser, address: string, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ ...WIDE, offline: address.startsWith('file:') });
  watch(context, address, complaints);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

function watch(context: BrowserContext, address: string, complaints: string[]): void {
  const own = address.startsWith('file:') ? /^(file|data|blob):/ : /^(http:\/\/127\.0\.0\.1|data:|blob:)/;
  context.on('request', (request) => !own.test(request.url()) && complaints.push(`asked for ${request.url()}`));
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
}

/** Out of the full screen, where the browser gave it, then out of the story. */
async function leave(stage: Page): Promise<void> {
  const isFull = () => stage.evaluate(() => document.fullscreenElement !== null);
  if (await isFull()) {
    await stage.keyboard.press('Escape');
    await expect.poll(isFull).toBe(false);
  }
  await stage.keyboard.press('Escape');
  await stage.locator('.bottom-bar').waitFor();
}

function fragmentOf(scene: number): string {
  return `#${new URLSearchParams({ story: 'cities-court-the-metaverse', scene: String(scene) })}`;
}

function inChinese(saying: Saying): string {
  return typeof saying === 'string' ? saying : saying.zh;
}
