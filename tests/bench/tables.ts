import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { launch, serveBundle } from '../browser/chromium.ts';
import type { Measurement } from './bench.ts';
import { writeMadeBundle } from './made-graph.ts';
import { median } from './median.ts';

const [NODES, LINKS] = [20_000, 100_000];
const WANTED_MS = 50;
const STEPS = 40;

/** The table of a hundred thousand links, sorted and scrolled, and the matrix of a quarter of twenty thousand entities and another, opened. */
export async function measureTables(): Promise<Measurement[]> {
  const workshop = mkdtempSync(join(tmpdir(), 'comention-bench-'));
  writeMadeBundle(workshop, NODES, LINKS);
  await ensureApp();
  const serving = await serveBundle(workshop);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`${serving.url}#view=table&strength=0&table=${encodeURIComponent('of=links')}`);
    await page.locator('.table-row').first().waitFor({ timeout: 120_000 });
    await page.waitForTimeout(3000);
    const first = await sorted(page, ['from', 'to', 'units', 'documents']);
    const again = await sorted(page, ['from', 'to', 'units', 'documents']);
    const scrolled = await longestTask(page);
    return [
      row(`${LINKS} links sorted by a column, first time`, median(first)),
      row('the same column again', median(again)),
      row('longest task while the table is scrolled (0: none above 50 ms)', scrolled),
      row('the matrix opened', await matrixOpened(page)),
    ];
  } finally {
    await browser.close();
    await serving.close();
    rmSync(workshop, { recursive: true });
  }
}

function row(what: string, time: number): Measurement {
  return {
    what,
    ours: `${time.toFixed(0)} ms`,
    against: `${WANTED_MS} ms (wanted)`,
    ratio: (time / WANTED_MS).toFixed(2),
  };
}

/** Milliseconds from the click on the name of each of some columns until the rows are on screen. */
function sorted(page: Page, columns: readonly string[]): Promise<number[]> {
  return page.evaluate(async (ids) => {
    const times: number[] = [];
    for (const id of ids) {
      const start = performance.now();
      document.querySelector<HTMLElement>(`.table-names [data-column="${id}"] button`)!.click();
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      times.push(performance.now() - start);
    }
    return times;
  }, columns);
}

async function longestTask(page: Page): Promise<number> {
  await page.evaluate(() => {
    const tasks: PerformanceEntry[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  await page.mouse.move(800, 500);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(500);
  return page.evaluate(() => Math.max(0, ...window.tasks.map(({ duration }) => duration)));
}

async function matrixOpened(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    document.querySelectorAll<HTMLElement>('.view-button')[1]!.click();
    while (!document.querySelector('.matrix-row')) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - start;
  });
}
