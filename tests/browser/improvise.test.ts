import { expect, test } from 'vitest';
import { makeBundle } from '../bundle/make-bundle.ts';
import { PHONE, visiting, WIDE } from './visit.ts';

const open = visiting(() =>
  makeBundle([
    {
      title: '上海的新技术',
      date: '2022-07-14',
      sentences: [
        ['city:上海', 'technology:人工智能'],
        ['city:武汉', 'technology:人工智能'],
      ],
    },
  ]),
);

test('who has prepared nothing presents what is seen, goes where questions lead, and leaves no story behind', async () => {
  const page = await open(WIDE, `#node=${encodeURIComponent('city:上海')}`);
  await page.getByRole('button', { name: '演示', exact: true }).click();
  const title = page.locator('.podium h1');
  await expect.poll(() => title.textContent()).toContain('上海');
  await page.keyboard.press('f');
  await page.keyboard.type('wuhan');
  await page.getByRole('option', { name: '武汉' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => title.textContent()).toContain('武汉');
  await page.keyboard.press('Escape');
  await expect.poll(() => title.textContent()).toContain('上海');
  await page.keyboard.press('Tab');
  const end = page.getByRole('toolbar', { name: '演示工具' }).getByRole('button', { name: '结束演示' });
  await end.focus();
  await page.keyboard.press('Enter');
  await page.locator('.card .card-name').getByText('上海').waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('"~"');
  await page.getByRole('button', { name: '演示', exact: true }).waitFor();
});

test('a reload in the middle of an improvisation is back in the explorer, without a complaint', async () => {
  const page = await open(WIDE, '#story=~&scene=1');
  await page.locator('.bottom-bar').waitFor();
  expect(await page.getByText('不在这个网络里').count()).toBe(0);
});

test('on a phone the way in is in the drawer', async () => {
  const page = await open(PHONE);
  await page.getByRole('button', { name: '打开筛选' }).tap();
  await page.getByRole('button', { name: '演示', exact: true }).tap();
  await expect.poll(() => page.locator('.podium h1').textContent()).toContain('这个网络');
});
