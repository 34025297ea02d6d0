import { expect, test } from 'vitest';
import { makeBundle } from '../bundle/make-bundle.ts';
import { PHONE, visiting } from './visit.ts';

const open = visiting(() =>
  makeBundle([
    {
      title: '上海的新技术',
      date: '2022-07-14',
      sentences: [
        ['city:上海', 'technology:人工智能'],
        ['city:上海', 'technology:人工智能'],
        ['city:上海', 'technology:人工智能'],
        ['city:上海', 'technology:5G'],
        ['company:华为', 'technology:5G'],
      ],
    },
  ]),
);

test('with keys alone: into the network, along the strongest links, to the evidence, and back', async () => {
  const page = await open();
  const picture = page.getByRole('application');
  await picture.focus();
  await page.keyboard.press('Enter');
  await page.locator('.card-name', { hasText: '上海' }).waitFor();
  await page.getByText('上海，城市，2 个联系；最强：人工智能，3 句').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('人工智能，技术，3 句，第 1 个，共 2 个').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('5G，技术，1 句，第 2 个，共 2 个').waitFor();
  await page.keyboard.press(' ');
  await page.locator('.card-name', { hasText: '5G' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.evidence mark').count()).toBe(2);
  await page.keyboard.press('Escape');
  await page.locator('.card').waitFor({ state: 'detached' });
});

test('what is hidden by a key comes back by undo, and the history jumps to any step', async () => {
  const page = await open(undefined, `#node=${encodeURIComponent('city:上海')}`);
  const shown = page.locator('.bottom-bar .shown');
  await page.getByRole('application').focus();
  await page.keyboard.press('h');
  await expect.poll(() => shown.textContent()).toContain('显示 3 / 4 个实体');
  await page.keyboard.press('3');
  await page.getByRole('region', { name: '表格' }).waitFor();
  await page.keyboard.press('1');
  await page.getByRole('button', { name: '操作历史' }).click();
  await page.getByRole('button', { name: '打开时' }).click();
  await expect.poll(() => shown.textContent()).toContain('显示 4 / 4 个实体');
  await page.locator('.card-name', { hasText: '上海' }).waitFor();
  await page.getByRole('button', { name: /^筛选：隐藏的实体/ }).click();
  await expect.poll(() => shown.textContent()).toContain('显示 3 / 4 个实体');
});

test('a view saved with a name opens as it was, after a reload too', async () => {
  const page = await open(undefined, `#node=${encodeURIComponent('city:上海')}&layout=circle&types=city%2Ctechnology`);
  await page.getByRole('button', { name: '保存的视图' }).click();
  await page.getByRole('textbox', { name: '视图名称' }).fill('上海的技术');
  await page.getByRole('button', { name: '保存现在的视图' }).click();
  await page.getByRole('link', { name: '上海的技术' }).waitFor();
  await page.goto(page.url().replace(/#.*/, '#view=table'));
  await page.reload();
  await page.getByRole('button', { name: '保存的视图' }).click();
  await page.getByRole('link', { name: '上海的技术' }).click();
  await page.locator('.card-name', { hasText: '上海' }).waitFor();
  await expect.poll(() => page.locator('.layout-choice select').inputValue()).toBe('circle');
  await expect.poll(() => page.locator('.bottom-bar .shown').textContent()).toContain('显示 3 / 4 个实体');
});

test('the camera a person left is part of the address', async () => {
  const page = await open();
  await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(() => page.url()).toContain('camera=');
  const zoom = await page.locator('.zoom-value').textContent();
  await page.reload();
  await expect.poll(() => page.locator('.zoom-value').textContent()).toBe(zoom);
});

test('a right click, or a finger held still, opens what can be done; Escape shuts it', async () => {
  const page = await open();
  await page.getByRole('application').click({ button: 'right', position: { x: 420, y: 60 } });
  await page.getByRole('menuitem', { name: '选取看到的全部' }).click();
  await page.getByText('已选取 4 个').waitFor();
  await page.getByRole('button', { name: '比较' }).click();
  await page.getByRole('heading', { name: '比较' }).waitFor();
  await page.getByRole('application').click({ button: 'right', position: { x: 420, y: 60 } });
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
});

test('every key is on a sheet that ? opens', async () => {
  const page = await open();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '快捷键' }).getByText('换到下一个最强的邻居').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('on a phone the drawer has what the bar has no room for', async () => {
  const page = await open(PHONE);
  await page.getByRole('button', { name: '打开筛选' }).click();
  await page.getByRole('combobox', { name: '布局' }).selectOption('type');
  await expect.poll(() => page.url()).toContain('layout=type');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => page.url()).not.toContain('layout=type');
});
