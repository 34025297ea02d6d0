import { describe, expect, test } from 'vitest';
import { makeBundle } from '../bundle/make-bundle.ts';
import { complaint, IN_FIREFOX, launchFirefox } from './firefox.ts';
import { visiting } from './visit.ts';
import { whereabouts } from './whereabouts.ts';

const bundle = makeBundle([
  {
    title: '上海与武汉',
    sentences: [
      ['city:上海', 'technology:人工智能'],
      ['city:武汉', 'technology:人工智能'],
      ['city:上海', 'technology:5G'],
    ],
  },
]);

describe.skipIf(complaint)(IN_FIREFOX, () => {
  const visit = visiting(() => bundle, {}, launchFirefox);

  test('the network is drawn, a click chooses a node, and its sentences open in the document', async () => {
    const page = await visit();
    await page.waitForFunction(() => performance.getEntriesByName('comention:drawn').length > 0);
    const { x, y } = whereabouts(bundle, 'city:武汉');
    await page.mouse.click(x, y);
    await page.locator('.card-name', { hasText: '武汉' }).waitFor();
    await page.getByRole('tab', { name: '句子' }).click();
    await page.getByRole('button', { name: '在原文中打开' }).first().click();
    await expect.poll(() => page.locator('.opened').textContent()).toBe('武汉、人工智能。');
  });

  test('an address brings its choices back, and Escape closes what lies on top', async () => {
    const page = await visit(undefined, `#node=${encodeURIComponent('city:上海')}&types=city`);
    await page.locator('.card-name', { hasText: '上海' }).waitFor();
    await page.locator('.bottom-bar').getByText('隐藏企业、技术、政策').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.card').waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#types=city(&camera=|$)/);
  });
});
