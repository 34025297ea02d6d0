import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VIEWS } from '../../src/app/choices.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { faultsOf } from './faults.ts';
import { PHONE, visiting, WIDE } from './visit.ts';

const open = visiting(() =>
  makeBundle([
    {
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
      title: '其他',
      date: '2022-09-01',
      sentences: [
        ['city:深圳', 'company:华为'],
        ['policy:规划', 'city:上海'],
      ],
    },
  ]),
);

const key = encodeURIComponent;
const NODE = `node=${key('city:上海')}`;
const PLACES: Array<[name: string, fragment: string]> = [
  ...VIEWS.map((view): [string, string] => [view, `#view=${view}`]),
  ['a node', `#${NODE}`],
  ['a link', `#link=${key('city:上海\ttechnology:5G')}`],
  ['a comparison', `#compare=${key('city:上海\tcity:武汉')}`],
  ['a path', `#path=${key('city:武汉\tcompany:华为')}`],
  ['two without a link', `#pair=${key('city:武汉\tcity:深圳')}`],
  ['a community', `#community=${key('city:上海')}`],
  ['the coverage sheet', '#coverage='],
];

test.each(PLACES)(
  '%s has no fault axe can find: wide in both themes, on a phone, in both languages',
  async (_name, fragment) => {
    const wide = await settled({ ...WIDE, colorScheme: 'light' }, fragment);
    expect(await faultsOf(wide)).toEqual([]);
    await wide.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => wide.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await faultsOf(wide)).toEqual([]);
    expect(await faultsOf(await settled({ ...PHONE, locale: 'en-GB' }, fragment))).toEqual([]);
  },
);

test.each([
  ['twice the size of text', { ...WIDE, viewport: { width: 720, height: 450 } }],
  ['a phone', PHONE],
])('at %s nothing is cut off sideways', async (_size, options) => {
  const page = await settled(options, '');
  for (const [, fragment] of PLACES) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await nothingWaits(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([fragment, width]).toEqual([fragment, options.viewport?.width]);
  }
});

async function settled(options: BrowserContextOptions, fragment: string): Promise<Page> {
  const page = await open({ ...options, reducedMotion: 'reduce' }, fragment);
  await nothingWaits(page);
  return page;
}

async function nothingWaits(page: Page): Promise<void> {
  await expect.poll(() => page.locator('[aria-busy="true"], .other-view-note').count()).toBe(0);
}
