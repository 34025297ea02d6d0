import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { carriedBy } from '../../src/app/takeaway/carried.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { visiting } from './visit.ts';

const open = visiting(() =>
  makeBundle([
    {
      title: '上海的新技术',
      date: '2022-07-14',
      sentences: [
        ['city:上海', 'technology:人工智能'],
        ['city:上海', 'technology:人工智能'],
        ['city:上海', 'technology:5G', 'company:华为'],
      ],
    },
    { title: '其他', date: '2022-09-01', sentences: [['city:深圳', 'company:华为']] },
  ]),
);
const SHANGHAI = `#node=${encodeURIComponent('city:上海')}&types=city%2Ctechnology`;

test('a brief on a city quotes its sentences with number, title and date', async () => {
  const page = await open(undefined, SHANGHAI);
  const brief = (await bytesOf(await taken(page, 'Markdown'))).toString('utf8');
  expect(brief).toContain('## 上海 — 人工智能');
  expect(brief).toContain('> \\[1\\] 上海、人工智能。');
  expect(brief).toContain('上海的新技术 · 2022-07-14 · 第 1 句');
  const word = await bytesOf(await taken(page, 'DOCX'));
  expect(word.subarray(0, 2).toString('latin1')).toBe('PK');
});

test('a picture at twice the size and one whose text is text, of what is seen', async () => {
  const page = await open(undefined, SHANGHAI);
  const [once, twice] = [await bytesOf(await taken(page, 'PNG 1 倍')), await bytesOf(await taken(page, 'PNG 2 倍'))];
  expect(widthOf(twice)).toBe(2 * widthOf(once));
  const svg = (await bytesOf(await taken(page, 'SVG'))).toString('utf8');
  expect(svg).toMatch(/<text[^>]*>上海<\/text>/);
  expect(svg).not.toContain('华为');
});

test('data of the view leaves out what filters hide; of the whole it does not', async () => {
  const page = await open(undefined, SHANGHAI);
  const seen = (await bytesOf(await taken(page, 'GEXF'))).toString('utf8');
  expect(seen).not.toContain('华为');
  await page.getByRole('radio', { name: /^全部（/ }).check();
  expect((await bytesOf(await taken(page, 'GEXF'))).toString('utf8')).toContain('华为');
});

test('an exported picture opened again shows the view it was taken of', async () => {
  const page = await open(undefined, SHANGHAI);
  const picture = await bytesOf(await taken(page, 'PNG 1 倍'));
  expect((await carriedBy(new Blob([new Uint8Array(picture)])))?.view).toContain('types=city%2Ctechnology');
  const other = await open();
  await other.getByRole('button', { name: '导出' }).click();
  await other
    .getByLabel('打开导出的文件…')
    .setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer: picture });
  await other.getByText('已回到导出时的视图。').waitFor();
  await other.locator('.card-name', { hasText: '上海' }).waitFor();
  await other
    .getByLabel('打开导出的文件…')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await other.getByText('“a.txt”里没有来历').waitFor();
});

/** Opens the export sheet where it is shut, and takes one thing away. */
async function taken(page: Page, name: string): Promise<Download> {
  const button = page.getByRole('button', { name, exact: name === 'SVG' });
  if (!(await button.isVisible())) await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await page.getByText('已导出').waitFor();
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

function widthOf(png: Buffer): number {
  return png.readUInt32BE(16);
}
