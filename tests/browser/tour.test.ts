import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeBundle } from '../bundle/make-bundle.ts';
import { visiting, WIDE } from './visit.ts';

const bundle = makeBundle([
  {
    id: 'one',
    title: '上海的新技术',
    date: '2022-07-14',
    sentences: [
      ['city:上海', 'technology:人工智能'],
      ['city:上海', 'technology:人工智能', 'policy:规划'],
      ['city:上海', 'technology:5G', 'company:华为'],
      ['city:武汉', 'technology:人工智能'],
    ],
  },
  {
    id: 'two',
    title: '武汉的新技术',
    date: '2022-09-01',
    sentences: [['city:武汉', 'company:华为'], ['city:上海', 'technology:人工智能'], ['city:苏州']],
  },
]);
const visit = visiting(() => bundle);

test('with no time to prepare: from a card a tour writes itself, is told, and each claim shows its sentence', async () => {
  const page = await visit(WIDE, `#node=${encodeURIComponent('city:上海')}`);
  await page.getByRole('button', { name: '导览', exact: true }).click();
  const panel = page.getByRole('complementary', { name: '讲稿' });
  await panel.getByText('读了什么').waitFor();
  await panel.getByRole('button', { name: '演示' }).click();
  await page.locator('.explorer[data-telling]').waitFor();
  await until(page, '与上海联系最强的技术');
  await expectText(page, '人工智能（3 句、2 篇文档）');
  await page.keyboard.press('e');
  await page.getByRole('dialog', { name: '依据' }).getByText('上海、人工智能').waitFor();
  await page.keyboard.press('Escape');
  await until(page, '这张网不能说什么');
  await expectText(page, '不表示合作');
});

test('the tour is in both languages, and one step takes it back', async () => {
  const page = await visit(WIDE, `#compare=${encodeURIComponent('city:上海\tcity:武汉')}`);
  await page.getByRole('button', { name: '导览', exact: true }).click();
  const panel = page.getByRole('complementary', { name: '讲稿' });
  await panel.getByText('上海和武汉共有什么').waitFor();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByText('What 上海 and 武汉 share').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('What 上海 and 武汉 share').waitFor({ state: 'detached' });
});

test('a document that cannot be read is said, and the tour can be asked for again', async () => {
  const page = await visit(WIDE, `#link=${encodeURIComponent('city:上海\ttechnology:人工智能')}`);
  await page.route('**/documents/*.json', (route) => route.fulfill({ body: '{}' }));
  const button = page.getByRole('button', { name: '导览', exact: true });
  await page.reload();
  await button.click();
  await page.getByText('导览没有写成').waitFor();
  await page.unroute('**/documents/*.json');
  await button.click();
  await page.getByRole('complementary', { name: '讲稿' }).getByText('读了什么').waitFor();
  expect(await page.getByText('导览没有写成').count()).toBe(0);
});

/** Goes on until a scene has this title. */
async function until(page: Page, title: string): Promise<void> {
  const heading = page.locator('.podium-said h1');
  for (let scenes = 0; scenes < 9; scenes++) {
    const before = await heading.textContent();
    if (before?.includes(title)) return;
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((old) => document.querySelector('.podium-said h1')?.textContent !== old, before);
  }
  throw new Error(`no scene is called ${title}`);
}

async function expectText(page: Page, words: string): Promise<void> {
  await page.locator('.podium-text').getByText(words).waitFor();
}
