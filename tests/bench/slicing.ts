import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readings } from '../../src/app/search/pinyin.ts';
import { writeBundle } from '../../src/bundle/write.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { factGraph } from '../../src/graph/facts.ts';
import { search, searchIndex, withPinyin } from '../../src/graph/ask/search.ts';
import { launch, serveBundle } from '../browser/chromium.ts';
import type { Measurement } from './bench.ts';
import { bundleOfMadeCorpus } from './made-corpus.ts';
import { median } from './median.ts';

const ROUNDS = 5;
const SETTLED_MS = 4000;

/** How long a slice takes to be counted and what it costs the page meanwhile; how long a key stroke of a search takes. */
export async function measureSlicing(): Promise<Measurement[]> {
  return [...(await measureSlices(5000, 25_000)), measureSearch(20_000)];
}

async function measureSlices(nodes: number, links: number): Promise<Measurement[]> {
  const bundle = mkdtempSync(join(tmpdir(), 'comention-bench-'));
  await ensureApp();
  await writeBundle(bundle, bundleOfMadeCorpus(nodes, links));
  const serving = await serveBundle(bundle);
  const browser = await launch();
  try {
    const slices: Slicing[] = [];
    for (let round = 0; round < ROUNDS; round++) slices.push(await slice(browser, serving.url));
    const what = `${nodes} nodes, ${links} links: all years but the first counted again`;
    const of = (part: keyof Slicing) => `${median(slices.map((one) => one[part])).toFixed(0)} ms`;
    return [
      { what, ours: of('counted'), against: '1000 ms (the goal)', ratio: '' },
      { what: `${what}, longest task until then`, ours: of('before'), against: '50 ms (the goal)', ratio: '' },
      { what: `${what}, longest task of showing it`, ours: of('after'), against: '50 ms (the goal)', ratio: '' },
    ];
  } finally {
    await browser.close();
    await serving.close();
    rmSync(bundle, { recursive: true });
  }
}

/** Milliseconds: until it was counted, and the longest tasks of the main thread before and after that, 0 when none took 50. */
interface Slicing {
  counted: number;
  before: number;
  after: number;
}

async function slice(browser: Browser, url: string): Promise<Slicing> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
  try {
    const page = await context.newPage();
    // What the compiler of these scripts leaves behind in them.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(() => {
      const tasks: PerformanceEntry[] = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
      Object.assign(window, { tasks });
    });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('comention:drawn').length > 0);
    await page.locator('.left-panel').getByRole('button', { name: 'Dates' }).click();
    const from = page.getByRole('slider', { name: 'From' });
    await from.focus();
    await page.waitForTimeout(SETTLED_MS);
    await from.press('ArrowRight');
    await page.waitForFunction(() => performance.getEntriesByName('comention:counted').length > 0);
    await page.waitForTimeout(SETTLED_MS);
    return await page.evaluate(() => {
      const [asked, counted] = ['comention:counting', 'comention:counted'].map(
        (name) => performance.getEntriesByName(name)[0]!.startTime,
      );
      const ended = (window.tasks as PerformanceEntry[])
        .map(({ startTime, duration }) => ({ end: startTime + duration, duration }))
        .filter(({ end }) => end > asked!);
      const longest = (some: typeof ended) => Math.max(0, ...some.map(({ duration }) => duration));
      return {
        counted: counted! - asked!,
        before: longest(ended.filter(({ end }) => end <= counted!)),
        after: longest(ended.filter(({ end }) => end > counted!)),
      };
    });
  } finally {
    await context.close();
  }
}

function measureSearch(nodes: number): Measurement {
  const names = Array.from({ length: nodes }, (_, number) => nameOf(number));
  const { graph } = bundleOfMadeCorpus(100, 200);
  const { attributes } = graph.nodes[0]!;
  const facts = factGraph({
    ...graph,
    nodes: names.map((label, number) => ({ key: `city:${number}`, attributes: { ...attributes, label, aliases: [] } })),
    edges: [],
  });
  const index = withPinyin(searchIndex(facts), facts, readings);
  const times: number[] = [];
  for (const query of ['shanghaidianlu', '人工智能', 'xinpian', 'hzny', 'zzzz', '2']) {
    for (let length = 1; length <= query.length; length++) {
      const start = performance.now();
      search(index, query.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return {
    what: `a key stroke of a search among ${nodes} names, with pinyin: median, longest`,
    ours: `${median(times).toFixed(1)} ms, ${Math.max(...times).toFixed(1)} ms`,
    against: '16 ms (the goal)',
    ratio: '',
  };
}

/** Names of four to six characters from a few syllables, so that many begin alike. */
function nameOf(number: number): string {
  const syllables = ['上海', '人工', '智能', '电路', '芯片', '新能', '汽车', '云端', '华中', '北斗', '航天', '数字'];
  const at = (step: number) => syllables[Math.floor(number / step) % syllables.length];
  return `${at(1)}${at(12)}${at(144)}${number}`;
}
