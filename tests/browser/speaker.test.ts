import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Story } from '../../src/model/story.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { faultsOf } from './faults.ts';
import { atSpeaker, notes, onStage, openSpeaker } from './second-window.ts';
import { PHONE, visiting, WIDE } from './visit.ts';

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
const scene = (id: string, title: string, notes: string, view: Story['scenes'][number]['view'] = {}) => ({
  id,
  title,
  text: `关于${title}`,
  notes,
  view,
  annotations: [],
  evidence: [],
});
const story: Story = {
  schema: 1,
  title: '两座城市',
  scenes: [
    scene('all', '全貌', '先停三秒。\n\n- 圆是**城市**\n- 菱形是技术'),
    scene('shanghai', '上海', '说说<img src=x onerror="alert(1)">人工智能。', { node: 'city:上海' }),
    scene('wuhan', '武汉', '', { node: 'city:武汉' }),
    scene('table', '清单', '念前三行。', { view: 'table' }),
  ],
};
const visit = visiting(() => bundle, { 讲稿: story });

async function stageAt(number: number, options = WIDE): Promise<Page> {
  const fragment = new URLSearchParams({ story: '讲稿', scene: String(number) });
  const stage = await visit(options, `#${fragment}`);
  await onStage(stage, story.scenes[number - 1]!.title as string).waitFor();
  return stage;
}

test('the speaker sees this scene and the next with pictures, and notes that no audience sees', async () => {
  const stage = await stageAt(1);
  const speaker = await openSpeaker(stage);
  await atSpeaker(speaker, '全貌').waitFor();
  await notes(speaker).getByRole('listitem').filter({ hasText: '菱形是技术' }).waitFor();
  expect(await stage.getByText('先停三秒').count()).toBe(0);
  await speaker.getByRole('img', { name: '“全貌”的画面' }).waitFor();
  const next = speaker.getByRole('region', { name: '下一幕' });
  await next.getByText('关于上海').waitFor();
  await next.getByRole('img', { name: '“上海”的画面' }).waitFor();
});

test('the two are in step, whichever is used', async () => {
  const stage = await stageAt(1);
  const speaker = await openSpeaker(stage);
  await stage.keyboard.press('ArrowRight');
  await atSpeaker(speaker, '上海').waitFor();
  await speaker.keyboard.press('PageDown');
  await onStage(stage, '武汉').waitFor();
  await atSpeaker(speaker, '武汉').waitFor();
  await speaker.getByRole('button', { name: '4 清单' }).click();
  await onStage(stage, '清单').waitFor();
  await speaker.getByText('这是最后一幕').waitFor();
  await speaker.getByRole('button', { name: '‹ 上一幕' }).click();
  await onStage(stage, '武汉').waitFor();
  await speaker.keyboard.press(' ');
  await onStage(stage, '清单').waitFor();
  await speaker.keyboard.press('1');
  await onStage(stage, '全貌').waitFor();
  await speaker.keyboard.press('b');
  await stage.getByRole('button', { name: '黑屏' }).and(stage.locator('.podium-blank')).waitFor();
  await speaker.keyboard.press(' ');
  await stage.locator('.podium-blank').waitFor({ state: 'detached' });
  await atSpeaker(speaker, '全貌').waitFor();
});

test('the timer starts with the first change of scene, rests, goes on, and is set back', async () => {
  const stage = await stageAt(1);
  const speaker = await openSpeaker(stage);
  const timer = speaker.getByRole('region', { name: '计时' });
  await timer.getByText('翻到下一幕时开始').waitFor();
  await stage.keyboard.press('ArrowRight');
  await expect.poll(() => timer.getByRole('timer').textContent()).not.toBe('0:00');
  await timer.getByRole('button', { name: '暂停' }).click();
  const rested = await timer.getByRole('timer').textContent();
  await speaker.reload();
  await timer.getByRole('button', { name: '继续' }).waitFor();
  expect(await timer.getByRole('timer').textContent()).toBe(rested);
  await timer.getByRole('spinbutton', { name: '计划' }).fill('20');
  await timer.getByText(/按计划还剩 19:/).waitFor();
  await timer.getByRole('button', { name: '清零' }).click();
  await timer.getByText('翻到下一幕时开始').waitFor();
  expect(await timer.getByRole('timer').textContent()).toBe('0:00');
});

test('past the planned end the timer says by how much', async () => {
  const stage = await stageAt(1);
  const speaker = await openSpeaker(stage);
  await stage.keyboard.press('ArrowRight');
  await atSpeaker(speaker, '上海').waitFor();
  await speaker.evaluate(() => {
    const talk = JSON.parse(sessionStorage.getItem('comention-talk')!);
    const timer = { ...talk.timer, before: 61_000, planned: 60_000 };
    sessionStorage.setItem('comention-talk', JSON.stringify({ ...talk, timer, timerAt: talk.timerAt + 1 }));
  });
  await speaker.reload();
  await speaker.getByText(/已超时超过 0:0\d/).waitFor();
});

test('the speaker’s window may be closed and opened again, and reloaded', async () => {
  const stage = await stageAt(1);
  const first = await openSpeaker(stage);
  await stage.keyboard.press('ArrowRight');
  await atSpeaker(first, '上海').waitFor();
  await first.reload();
  await atSpeaker(first, '上海').waitFor();
  await first.keyboard.press('ArrowRight');
  await onStage(stage, '武汉').waitFor();
  await first.close();
  await stage.keyboard.press('ArrowLeft');
  await onStage(stage, '上海').waitFor();
  const second = await openSpeaker(stage);
  await atSpeaker(second, '上海').waitFor();
  await second.keyboard.press('ArrowLeft');
  await onStage(stage, '全貌').waitFor();
});

test('when the stage is closed the speaker goes on, and opens it again at the scene the talk is at', async () => {
  const stage = await stageAt(2);
  const speaker = await openSpeaker(stage);
  await atSpeaker(speaker, '上海').waitFor();
  await stage.close();
  await speaker.getByText('演示窗口已关闭，备注和计时照常。').waitFor();
  await speaker.keyboard.press('ArrowRight');
  await atSpeaker(speaker, '武汉').waitFor();
  const opened = speaker.context().waitForEvent('page');
  await speaker.getByRole('button', { name: '重新打开演示窗口' }).click();
  const again = await opened;
  await onStage(again, '武汉').waitFor();
  await speaker.getByText('演示窗口已关闭').waitFor({ state: 'detached' });
  await speaker.keyboard.press('ArrowLeft');
  await onStage(again, '上海').waitFor();
});

test('a stage opened anew by its address is found again, and leads where its address says', async () => {
  const stage = await stageAt(1);
  const speaker = await openSpeaker(stage);
  const address = new URL(stage.url());
  await stage.close();
  const again = await speaker.context().newPage();
  address.hash = address.hash.replace('scene=1', 'scene=3');
  await again.goto(address.href);
  await onStage(again, '武汉').waitFor();
  await atSpeaker(speaker, '武汉').waitFor();
  await speaker.keyboard.press('ArrowLeft');
  await onStage(again, '上海').waitFor();
});

test('where the browser blocks the window, it says so, the talk goes on, and a link opens it by hand', async () => {
  const stage = await stageAt(1);
  await stage.evaluate(() => {
    window.open = () => null;
  });
  await stage.keyboard.press('n');
  const blocked = stage.getByRole('alert').filter({ hasText: '浏览器拦截了演讲者窗口' });
  await blocked.waitFor();
  await stage.keyboard.press('ArrowRight');
  await onStage(stage, '上海').waitFor();
  const opened = stage.context().waitForEvent('page');
  await blocked.getByRole('link', { name: '手动打开' }).click();
  const speaker = await opened;
  await atSpeaker(speaker, '上海').waitFor();
  await blocked.waitFor({ state: 'detached' });
  await speaker.keyboard.press('ArrowRight');
  await onStage(stage, '武汉').waitFor();
});

test('after a sleep between two scenes the windows are in step again', async () => {
  const stage = await stageAt(1);
  const speaker = await openSpeaker(stage);
  const sleep = await speaker.context().newCDPSession(speaker);
  await sleep.send('Page.setWebLifecycleState', { state: 'frozen' });
  await stage.keyboard.press('End');
  await stage.keyboard.press('ArrowLeft');
  await onStage(stage, '武汉').waitFor();
  await sleep.send('Page.setWebLifecycleState', { state: 'active' });
  await atSpeaker(speaker, '武汉').waitFor();
  await speaker.keyboard.press('ArrowLeft');
  await onStage(stage, '上海').waitFor();
});

test('out in the explorer the speaker is told, and a key brings the scene back', async () => {
  const stage = await stageAt(2);
  const speaker = await openSpeaker(stage);
  await stage.bringToFront();
  await stage.keyboard.press('Escape');
  await stage.locator('.bottom-bar').waitFor();
  await speaker.getByText('演示窗口现在是探索界面').waitFor();
  await speaker.keyboard.press('ArrowRight');
  await onStage(stage, '上海').waitFor();
  await speaker.getByText('演示窗口现在是探索界面').waitFor({ state: 'detached' });
});

test('notes with scripts in them are text, and messages of strangers change nothing', async () => {
  const stage = await stageAt(2);
  const speaker = await openSpeaker(stage);
  await notes(speaker).getByText('<img src=x onerror="alert(1)">').waitFor();
  expect(await notes(speaker).locator('img').count()).toBe(0);
  for (const page of [stage, speaker])
    await page.evaluate(() => {
      const message = { comention: 'talk', from: 'evil', number: 1, kind: 'tell', talk: { spot: { scene: -3 } } };
      for (const data of [message, 'talk', null, { comention: 'talk', kind: 'key', key: 'Escape' }])
        window.postMessage(data, '*');
    });
  await speaker.keyboard.press('ArrowRight');
  await onStage(stage, '武汉').waitFor();
  await atSpeaker(speaker, '武汉').waitFor();
});

test('without a talk the window says what to do', async () => {
  const stage = await stageAt(1);
  const alone = await stage.context().newPage();
  await stage.close();
  await alone.goto(new URL('?speaker', stage.url()).href.replace(/#.*/, ''));
  await alone.getByText('这里没有正在进行的演讲。').waitFor();
  await alone.getByRole('link', { name: '打开网络' }).click();
  await alone.locator('.bottom-bar').waitFor();
});

test('the window has no fault axe can find, dark and light, wide and on a phone', async () => {
  const speaker = await openSpeaker(await stageAt(1));
  await speaker.getByRole('img', { name: '“上海”的画面' }).waitFor();
  expect(await faultsOf(speaker)).toEqual([]);
  await speaker.getByRole('button', { name: '换成浅色' }).click();
  expect(await faultsOf(speaker)).toEqual([]);
  await speaker.setViewportSize({ width: 390, height: 844 });
  expect(await faultsOf(speaker)).toEqual([]);
});

test('on a phone everything is within reach', async () => {
  const stage = await stageAt(1, PHONE);
  const opened = stage.context().waitForEvent('page');
  await stage.keyboard.press('n');
  const speaker = await opened;
  await speaker.setViewportSize({ width: 390, height: 844 });
  await speaker.getByRole('button', { name: '下一幕 ›' }).click();
  await atSpeaker(speaker, '上海').waitFor();
  expect(await speaker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
