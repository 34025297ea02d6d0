import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { formatStory } from '../../src/bundle/story.ts';
import { writeBundle } from '../../src/bundle/write.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import type { Story } from '../../src/model/story.ts';
import type { Serving } from '../../src/serve/serve.ts';
import { launch, serveBundle } from './chromium.ts';

export const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'zh-CN',
  hasTouch: true,
  isMobile: true,
};

/** Opens the explorer on a bundle, at a fragment of its address. */
export type Visit = (options?: BrowserContextOptions, fragment?: string) => Promise<Page>;

/**
 * A browser and a served bundle, with its stories by name, for the tests of one file or group. What its pages complain of
 * fails the test it came in; contexts close after each test.
 */
export function visiting(
  bundle: () => Bundle,
  stories: Readonly<Record<string, Story>> = {},
  launched: () => Promise<Browser> = launch,
): Visit {
  const complaints: string[] = [];
  let folder: string;
  let serving: Serving;
  let browser: Browser;

  beforeAll(async () => {
    await ensureApp();
    folder = await mkdtemp(join(tmpdir(), 'comention-visit-'));
    await writeBundle(folder, bundle());
    await mkdir(join(folder, 'stories'));
    for (const [name, story] of Object.entries(stories))
      await writeFile(join(folder, 'stories', `${name}.json`), formatStory(story));
    serving = await serveBundle(folder);
    browser = await launched();
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

  return async (options = WIDE, fragment = '') => {
    const context = await browser.newContext(options);
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const page = await context.newPage();
    await page.goto(serving.url + fragment);
    await page.locator('.bottom-bar, .explorer[data-telling]').first().waitFor();
    return page;
  };
}

/** To run before the page's scripts: WebGL, drawn in software here, passes for that of a graphics card. */
export function passForGraphicsCard(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, settings: object = {}) {
    return getContext.call(this, kind, { ...settings, failIfMajorPerformanceCaveat: false });
  } as typeof getContext;
  const { getExtension } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getExtension = function (this: WebGL2RenderingContext, name: string) {
    return name === 'WEBGL_debug_renderer_info' ? null : getExtension.call(this, name as never);
  } as typeof getExtension;
}

/** Waits until WebGL draws the network: its first picture is a plain one. */
export async function untilWebGl(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('[role=application] canvas')].some((canvas) =>
      canvas.getContext('webgl2'),
    ),
  );
}
