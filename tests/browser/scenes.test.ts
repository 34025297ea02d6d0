import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Scene, SceneView } from '../../src/model/story.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { visiting, WIDE } from './visit.ts';

const PATIENT = { timeout: 15_000 };
const bundle = makeBundle([
  {
    title: '上海与武汉',
    sentences: [
      ['city:上海', 'technology:人工智能'],
      ['city:武汉', 'technology:人工智能'],
      ['city:上海', 'technology:5G'],
      ['city:深圳', 'company:华为'],
      ['company:华为', 'technology:5G'],
      ['policy:规划', 'city:上海'],
    ],
  },
]);
const scene = (id: string, view: SceneView, annotations: Scene['annotations'] = []): Scene => ({
  id,
  title: id,
  text: '',
  notes: '',
  view,
  annotations,
  evidence: [],
});
const story = {
  schema: 1 as const,
  title: '演示',
  scenes: [
    scene('whole', {}),
    scene('shanghai', { node: 'city:上海' }),
    scene('huawei', { node: 'company:华为', types: 'company,technology' }, [{ kind: 'ring', node: 'technology:5G' }]),
    scene('types', { layout: 'type', frame: 'whole' }),
  ],
};
const visit = visiting(() => bundle, { demo: story });

test('a key begins the change in the very next frame, and the change goes on until the picture is that of the scene', async () => {
  const page = await opened(1);
  const before = await rested(page);
  const [first, later] = await page.evaluate(watchNextFrames);
  expect(first).not.toBe(before);
  expect(later).not.toBe(first);
  expect(await rested(page)).toBe(await rested(await opened(2)));
});

test('keys pressed in a hurry lead where a calm hand gets', async () => {
  const page = await opened(1);
  await rested(page);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight'])
    await page.keyboard.press(key);
  expect(await rested(page)).toBe(await rested(await opened(4)));
});

test('a tab that slept in the middle of a change wakes up in the right scene', async () => {
  const page = await opened(1);
  await rested(page);
  const session = await page.context().newCDPSession(page);
  await page.keyboard.press('ArrowRight');
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  expect(await rested(page)).toBe(await rested(await opened(2)));
});

test('whoever asks for less motion gets the next scene at once', async () => {
  const page = await opened(1, { ...WIDE, reducedMotion: 'reduce' });
  await rested(page);
  const [, soon] = await page.evaluate(watchNextFrames);
  expect(await rested(page)).toBe(soon);
});

test('a window that changes its size in the middle of a talk shows what is framed all the same', async () => {
  const page = await opened(2);
  await rested(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  const small = await rested(page);
  expect(small).toBe(await rested(await opened(2, { ...WIDE, viewport: { width: 1024, height: 768 } })));
});

test('the explorer gets its own picture back when the talk is over', async () => {
  const page = await visit(WIDE, '#types=city,technology');
  const before = await rested(page);
  await page.evaluate(() => {
    location.hash = '#story=demo&scene=4';
  });
  await page.locator('.explorer[data-telling]').waitFor();
  await rested(page);
  await page.keyboard.press('Escape');
  await page.locator('.bottom-bar').waitFor();
  expect(await rested(page)).toBe(before);
});

async function opened(number: number, options = WIDE): Promise<Page> {
  return visit(options, `#story=demo&scene=${number}`);
}

/** What both canvases show when nothing moves any more. */
async function rested(page: Page): Promise<string> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = await page.evaluate(picture);
        return last === before && !last.includes('matrix');
      },
      { ...PATIENT, interval: 400 },
    )
    .toBe(true);
  return last;
}

/** Presses the key for the next scene; what shows in the next frame, and two frames later. */
async function watchNextFrames(): Promise<[string, string]> {
  const picture = () =>
    [...document.querySelectorAll<HTMLCanvasElement>('[role=application] canvas')]
      .map((canvas) => `${canvas.style.opacity} ${canvas.style.transform} ${canvas.toDataURL()}`)
      .join('\n');
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  await frame();
  const first = picture();
  await frame();
  await frame();
  return [first, picture()];
}

function picture(): string {
  return [...document.querySelectorAll<HTMLCanvasElement>('[role=application] canvas')]
    .map((canvas) => `${canvas.style.opacity} ${canvas.style.transform} ${canvas.toDataURL()}`)
    .join('\n');
}
