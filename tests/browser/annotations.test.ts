import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Story } from '../../src/model/story.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { visiting, WIDE } from './visit.ts';

const bundle = makeBundle([
  {
    id: 'one',
    title: '上海的新技术',
    date: '2022-07-14',
    sentences: [
      ['city:上海', 'technology:人工智能'],
      ['city:上海', 'technology:人工智能'],
      ['city:上海', 'technology:5G', 'company:华为'],
      ['city:武汉', 'technology:人工智能'],
      ['policy:规划', 'city:上海'],
    ],
  },
]);

const talk: Story = {
  schema: 1,
  title: '城市与技术',
  scenes: [
    {
      id: 'shanghai',
      title: '上海',
      text: '',
      notes: '',
      view: { node: 'city:上海', frame: 'whole' },
      annotations: [
        { kind: 'ring', node: 'technology:人工智能' },
        { kind: 'arrow', node: 'technology:人工智能', text: '两句话', dx: 0.2, dy: -0.2 },
        { kind: 'ring', node: 'city:没有了' },
      ],
      evidence: [],
    },
    { id: 'around', title: '四周', text: '', notes: '', view: { node: 'city:上海' }, annotations: [], evidence: [] },
  ],
};

const visit = visiting(() => bundle, { talk });
const calm = { ...WIDE, reducedMotion: 'reduce' as const };

async function edit(): Promise<Page> {
  const page = await visit(calm);
  await page.getByRole('button', { name: '讲稿', exact: true }).click();
  await page.locator('.story-open').click();
  await page.getByRole('button', { name: /上海/ }).and(page.locator('.scene-look')).first().click();
  await page.locator('.annotation-handle').waitFor();
  return page;
}

function middle(box: { x: number; y: number; width: number; height: number } | null): { x: number; y: number } {
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

async function ringAt(page: Page): Promise<{ x: number; y: number }> {
  return middle(await page.locator('.annotation-ring .annotation-line').boundingBox());
}

/** What the pointer chooses where it clicks. */
async function chosenAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  await page.mouse.click(x, y);
  return (await page.locator('.card h2, .card h1').first().textContent()) ?? '';
}

test('a ring stays on its node whatever the camera and the window do', async () => {
  const page = await edit();
  const first = await ringAt(page);
  await page.mouse.move(500, 700);
  await page.mouse.down();
  await page.mouse.move(460, 730, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await ringAt(page)).x).toBeCloseTo(first.x - 40, -0.5);
  await expect.poll(async () => (await ringAt(page)).y).toBeCloseTo(first.y + 30, -0.5);
  await page.mouse.wheel(0, 200);
  await expect.poll(async () => (await ringAt(page)).x).not.toBeCloseTo(first.x - 40, -0.5);
  await page.setViewportSize({ width: 1200, height: 760 });
  await page.locator('.annotation-ring').waitFor();
  await expect.poll(async () => chosenAt(page, await ringAt(page))).toContain('人工智能');
});

test('with keys alone an arrow is written anew, moved and taken away, and each of these can be undone', async () => {
  const page = await edit();
  const note = page.getByRole('button', { name: /“人工智能”的标注/ });
  await note.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('三句话，两份文件');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '“人工智能”的标注：三句话，两份文件' }).waitFor();

  const before = middle(await note.boundingBox());
  await note.focus();
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
  await expect.poll(async () => middle(await note.boundingBox()).y).toBeGreaterThan(before.y + 50);

  await note.focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => note.count()).toBe(0);
  await page.keyboard.press('Control+z');
  await note.waitFor();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(async () => middle(await note.boundingBox()).y).toBeCloseTo(before.y, 0);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '“人工智能”的标注：两句话' }).waitFor();
});

test('a text is put at the node that is clicked, written in its place and dragged to where it belongs', async () => {
  const page = await edit();
  await page.getByRole('button', { name: '加文字' }).click();
  await page.getByText('请点选网络中的实体').waitFor();
  const ring = await ringAt(page);
  await page.mouse.click(ring.x, ring.y);
  await page.getByRole('textbox', { name: '标注的文字' }).fill('人人都提到它');
  await page.keyboard.press('Enter');
  const note = page.getByRole('button', { name: '“人工智能”的标注：人人都提到它' });
  await expect.poll(() => page.locator('.card h2, .card h1').first().textContent()).toContain('上海');
  const from = middle(await note.boundingBox());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 120, from.y + 90, { steps: 4 });
  await page.mouse.up();
  const to = middle(await note.boundingBox());
  expect(to.x).toBeCloseTo(from.x - 120, 0);
  expect(to.y).toBeCloseTo(from.y + 90, 0);
});

test('an annotation whose entity is gone is not drawn, and the list says so', async () => {
  const page = await edit();
  await page.locator('.annotation-list li').filter({ hasText: '没有了' }).getByText('图中已没有这个实体').waitFor();
  expect(await page.locator('.annotation-ring').count()).toBe(1);
  await page.getByRole('button', { name: '删除“没有了”处的圈' }).click();
  await expect.poll(() => page.locator('.annotation-list li').count()).toBe(2);
});

test('on the stage annotations are seen and cannot be taken hold of', async () => {
  const page = await visit(calm, '#story=talk&scene=1');
  await page.locator('.annotation-note').waitFor();
  expect(await page.locator('.annotation-text').textContent()).toBe('两句话');
  expect(await page.locator('.annotation-handle').count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.annotation-note').count()).toBe(0);
});

test('a layout around the chosen entity shows it with its neighbours alone, and one undo goes back', async () => {
  const page = await visit(calm, '#node=city:上海');
  const shown = page.locator('.bottom-bar .shown');
  const before = await shown.textContent();
  await page.getByLabel('布局').selectOption({ label: '以“上海”为中心' });
  await expect.poll(() => shown.textContent()).toContain('5 / 6');
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('layout')).toBe('around city:上海');
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown.textContent()).toBe(before);
  expect(await page.getByLabel('布局').inputValue()).toBe('force');
});
