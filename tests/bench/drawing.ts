import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { BUILD_DEFAULTS, build as buildBundle } from '../../src/cli/build.ts';
import { ROOT } from '../../src/cli/place.ts';
import { serveExplorer } from '../../src/serve/serve.ts';
import { launch, serveBundle } from '../browser/chromium.ts';
import type { Measurement } from './bench.ts';
import { median } from './median.ts';

const ROUNDS = 7;
const WATCHED_MS = 3000;

interface Visit {
  /** Milliseconds from navigation until the graph was drawn. */
  drawn: number;
  /** The longest task of the main thread that ended after that, in milliseconds; 0 when none took 50. */
  longest: number;
}

/** Time until the graph is drawn, beside a page that does nothing but draw it; both in one browser, by turns. */
export async function measureDrawing(): Promise<Measurement[]> {
  const workshop = mkdtempSync(join(tmpdir(), 'comention-bench-'));
  const bundle = join(workshop, 'graph');
  const bare = join(workshop, 'bare');
  const silent = { out: { write() {} }, err: { write() {} } };
  await buildBundle({ ...BUILD_DEFAULTS, paths: [join(ROOT, 'seeds')], out: bundle }, silent);
  await build({
    root: fileURLToPath(new URL('bare/', import.meta.url)),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: { outDir: bare, emptyOutDir: true },
  });
  const ours = await serveBundle(bundle);
  const theirs = await serveExplorer({ app: bare, bundle, host: '127.0.0.1', port: 0, orNext: false });
  const browser = await launch();
  const visits: Array<[ours: Visit, theirs: Visit]> = [];
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      const pair: [Visit, Visit] = [await visit(browser, ours.url), await visit(browser, theirs.url)];
      if (round >= 0) visits.push(pair);
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close()]);
    rmSync(workshop, { recursive: true });
  }
  const [mine, least] = [median(visits.map(([a]) => a.drawn)), median(visits.map(([, b]) => b.drawn))];
  return [
    {
      what: 'navigation to graph drawn',
      ours: `${mine.toFixed(0)} ms`,
      against: `${least.toFixed(0)} ms (bare Sigma)`,
      ratio: (mine / least).toFixed(2),
    },
    {
      what: `longest task in the ${WATCHED_MS / 1000} s after`,
      ours: `${median(visits.map(([a]) => a.longest)).toFixed(0)} ms`,
      against: `${median(visits.map(([, b]) => b.longest)).toFixed(0)} ms (bare Sigma)`,
      ratio: '',
    },
  ];
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const tasks: PerformanceEntry[] = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
      Object.assign(window, { tasks });
    });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('comention:drawn').length > 0);
    await page.waitForTimeout(WATCHED_MS);
    return await page.evaluate(() => {
      const drawn = performance.getEntriesByName('comention:drawn')[0]!.startTime;
      const { tasks } = window as unknown as { tasks: PerformanceEntry[] };
      const after = tasks.filter(({ startTime, duration }) => startTime + duration > drawn);
      return { drawn, longest: Math.max(0, ...after.map(({ duration }) => duration)) };
    });
  } finally {
    await context.close();
  }
}
