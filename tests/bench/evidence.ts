import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { BUILD_DEFAULTS, build as buildBundle } from '../../src/cli/build.ts';
import { ROOT } from '../../src/cli/place.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { launch, serveBundle } from '../browser/chromium.ts';
import type { Measurement } from './bench.ts';
import { median } from './median.ts';

const ROUNDS = 7;
const WANTED_MS = 100;
const LONG_BYTES = 1_000_000;
const POINTED_MS = 100;

/** Time from a click to the sentences of a link, and to the marked text of a document of 1 MB; each in a page just opened. */
export async function measureEvidence(): Promise<Measurement[]> {
  const workshop = mkdtempSync(join(tmpdir(), 'comention-bench-'));
  const seeds = join(ROOT, 'seeds');
  const long = join(workshop, 'long');
  mkdirSync(long);
  writeFileSync(join(long, 'long.txt'), longText(seeds));
  const silent = { out: { write() {} }, err: { write() {} } };
  await ensureApp();
  await buildBundle({ ...BUILD_DEFAULTS, paths: [seeds, long], out: join(workshop, 'graph') }, silent);
  const serving = await serveBundle(join(workshop, 'graph'));
  const browser = await launch();
  const node = `${serving.url}#node=${encodeURIComponent('technology:元宇宙')}`;
  try {
    const link = await timed(browser, node, '.link-row[data-node="city:上海"]', SENTENCES);
    const text = await timed(browser, `${node}&view=documents`, '.document-line[data-line="0"] .document-title', TEXT);
    return [row("a link's sentences, from the click", link), row('a document of 1 MB, from the click', text)];
  } finally {
    await browser.close();
    await serving.close();
    rmSync(workshop, { recursive: true });
  }
}

/** Whether every piece of evidence in the card is there to be read. */
const SENTENCES = `document.querySelector('.evidence .sentence .mark') && !document.querySelector('.evidence .waiting')`;
/** Whether the sentence asked for is there with its marks. */
const TEXT = `document.querySelector('.opened .mark')`;

function row(what: string, times: readonly number[]): Measurement {
  const mine = median(times);
  return {
    what,
    ours: `${mine.toFixed(0)} ms`,
    against: `${WANTED_MS} ms (wanted)`,
    ratio: (mine / WANTED_MS).toFixed(2),
  };
}

async function timed(browser: Browser, url: string, clicked: string, there: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(url);
    await page.locator(clicked).waitFor();
    await page.waitForTimeout(1000);
    const time = await fromClick(page, clicked, there);
    if (round >= 0) times.push(time);
    await context.close();
  }
  return times;
}

/**
 * Milliseconds from a click until a condition holds and what it asks for was painted. The pointer rests before it clicks
 * for as long as people take for that at least.
 */
async function fromClick(page: Page, clicked: string, there: string): Promise<number> {
  await page.hover(clicked);
  await page.waitForTimeout(POINTED_MS);
  await page.evaluate(`void (window.timing = new Promise((done) => {
    let start;
    document.addEventListener('click', () => { start = performance.now(); }, { capture: true, once: true });
    const look = () => (${there}) ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))) : 0;
    const watcher = new MutationObserver(() => { if (${there}) { watcher.disconnect(); look(); } });
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true });
  }))`);
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate<number>('window.timing');
}

/** The five documents over and over, a paragraph number before each line so that none repeats another. */
function longText(seeds: string): string {
  const lines = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(seeds, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
  const text: string[] = [];
  for (let bytes = 0, number = 0; bytes < LONG_BYTES; number += 1) {
    const line = `${number} ${lines[number % lines.length]}`;
    text.push(line);
    bytes += Buffer.byteLength(line) + 1;
  }
  return text.join('\n');
}
