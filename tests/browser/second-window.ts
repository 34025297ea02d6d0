import type { Locator, Page } from 'playwright-core';

/** Opens the speaker's window with the key for it, and waits until it has found the talk. */
export async function openSpeaker(stage: Page): Promise<Page> {
  const opened = stage.context().waitForEvent('page');
  await stage.keyboard.press('n');
  const speaker = await opened;
  await notes(speaker).waitFor();
  return speaker;
}

/** The title the audience reads. */
export function onStage(stage: Page, title: string): Locator {
  return stage.locator('.podium').getByRole('heading', { level: 1, name: title });
}

/** The title of the scene the speaker is at. */
export function atSpeaker(speaker: Page, title: string): Locator {
  return speaker.getByRole('region', { name: '正在讲' }).getByRole('heading', { level: 1, name: title });
}

export function notes(speaker: Page): Locator {
  return speaker.getByRole('region', { name: '备注' });
}
