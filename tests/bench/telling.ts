import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ensureApp } from '../../src/cli/setup/app.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Scene, SceneView, Story } from '../../src/model/story.ts';
import { serveExplorer } from '../../src/serve/serve.ts';
import { launch, serveBundle } from '../browser/chromium.ts';
import { buildBarePage } from './bare-page.ts';
import type { Measurement } from './bench.ts';
import { writeMadeBundle } from './made-graph.ts';
import { median } from './median.ts';

/** Nodes, links, rounds. */
const SIZES = [
  [300, 1500, 5],
  [5000, 25_000, 3],
] as const;
/** Milliseconds a change of scenes is watched, and as many the bare page's camera takes. */
const WATCHED = 1000;

/** What one change of scenes was like. */
interface Change {
  /** Frames until the first in which something is painted; 1 is the very next. */
  frames: number;
  /** Milliseconds until then. */
  first: number;
  /** Frames a second. */
  rate: number;
}

/**
 * How a story goes on from scene to scene while the camera flies, nodes fade, come forward and glide, beside a page that
 * does nothing but move Sigma's camera over the same network; all of its links, both in one browser, by turns.
 */
export async function measureTelling(): Promise<Measurement[]> {
  const workshop = mkdtempSync(join(tmpdir(), 'comention-bench-'));
  const bare = join(workshop, 'bare');
  await ensureApp();
  await buildBarePage(bare);
  try {
    const rows: Measurement[] = [];
    for (const [nodes, links, rounds] of SIZES) {
      const bundle = join(workshop, String(nodes));
      writeMadeBundle(bundle, nodes, links);
      const changes = writeStory(bundle);
      rows.push(...(await measureBundle(`${nodes} nodes, ${links} links`, bundle, bare, changes, rounds)));
    }
    return rows;
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

async function measureBundle(
  what: string,
  bundle: string,
  bare: string,
  changes: number,
  rounds: number,
): Promise<Measurement[]> {
  const ours = await serveBundle(bundle);
  const theirs = await serveExplorer({ app: bare, bundle, host: '127.0.0.1', port: 0, orNext: false });
  const browser = await launch();
  const [told, flown]: [Change[], number[]] = [[], []];
  try {
    for (let round = -1; round < rounds; round += 1) {
      const [mine, least] = [await open(browser, `${ours.url}#story=made&scene=1`), await open(browser, theirs.url)];
      for (let change = 0; change < changes; change++) {
        await least.evaluate(calm);
        const one = await mine.evaluate(goOn, WATCHED);
        await mine.waitForTimeout(3 * WATCHED);
        await mine.evaluate(calm);
        const other = await least.evaluate(fly, { duration: WATCHED, closer: change % 2 === 0 });
        if (round < 0) continue;
        told.push(one);
        flown.push(other);
      }
      for (const page of [mine, least]) await page.context().close();
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close()]);
  }
  const [mine, least] = [median(told.map(({ rate }) => rate)), median(flown)];
  const frames = Math.max(...told.map(({ frames }) => frames));
  const first = median(told.map((change) => change.first));
  return [
    {
      what: `${what}: from scene to scene`,
      ours: `${mine.toFixed(1)} frames/s`,
      against: `${least.toFixed(1)} frames/s (bare Sigma's camera)`,
      ratio: (mine / least).toFixed(2),
    },
    {
      what: `${what}: key to the first frame of the change`,
      ours: `frame ${frames} at the latest, ${first.toFixed(0)} ms`,
      against: 'frame 1 (goal)',
      ratio: '',
    },
  ];
}

/** A story with the changes a talk has: flights to nodes far and near, a filter, another layout. The number of changes. */
function writeStory(bundle: string): number {
  const { nodes } = JSON.parse(readFileSync(join(bundle, 'graph.json'), 'utf8')) as KnowledgeGraph;
  const weighty = [...nodes].sort((a, b) => b.attributes.mentions - a.attributes.mentions).map(({ key }) => key);
  const views: SceneView[] = [
    {},
    { node: weighty[0]! },
    { node: weighty[7]! },
    { node: weighty[7]!, types: 'city,technology' },
    { layout: 'type', frame: 'whole' },
    { node: weighty[3]!, frame: '0.4 0.4 0.6 0.6' },
    {},
  ];
  const scenes = views.map(
    (view, index): Scene => ({
      id: String(index),
      title: `场景${index + 1}`,
      text: '',
      notes: '',
      view: { strength: '0', ...view },
      annotations: [],
      evidence: [],
    }),
  );
  const story: Story = { schema: 1, title: '演示', scenes };
  mkdirSync(join(bundle, 'stories'));
  writeFileSync(join(bundle, 'stories', 'made.json'), JSON.stringify(story));
  return scenes.length - 1;
}

/** Opens a page and waits until it has drawn its network and rests. */
async function open(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // What the compiler of these scripts leaves behind in them.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('comention:drawn').length > 0, null, {
    timeout: 120_000,
  });
  await page.waitForTimeout(2 * WATCHED);
  return page;
}

/** Waits until all that was drawn is on screen: frames come quickly again. */
async function calm(): Promise<void> {
  let [quick, before] = [0, performance.now()];
  const start = before;
  while (quick < 5 && performance.now() - start < 20_000) {
    await new Promise((next) => requestAnimationFrame(next));
    const now = performance.now();
    quick = now - before < 60 ? quick + 1 : 0;
    before = now;
  }
}

/** Presses the key for the next scene and watches what follows; every painting begins with a canvas being cleared. */
async function goOn(duration: number): Promise<Change> {
  const { prototype } = CanvasRenderingContext2D;
  const { clearRect } = prototype;
  let painted = false;
  prototype.clearRect = function (...box) {
    painted = true;
    clearRect.apply(this, box);
  };
  let first: number | null = null;
  let [frames, before] = [0, 0];
  const start = performance.now();
  const body = document.activeElement ?? document.body;
  const counted = new Promise<void>((done) => {
    const count = (): void => {
      if (painted && first === null) [first, before] = [performance.now() - start, frames];
      frames += 1;
      if (performance.now() - start < duration) requestAnimationFrame(count);
      else done();
    };
    requestAnimationFrame(count);
  });
  body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  await counted;
  prototype.clearRect = clearRect;
  return { frames: before, first: first ?? Number.NaN, rate: (1000 * frames) / (performance.now() - start) };
}

async function fly({ duration, closer }: { duration: number; closer: boolean }): Promise<number> {
  const camera = window.sigma!.getCamera();
  const start = performance.now();
  let frames = 0;
  camera.animate(closer ? { x: 0.6, y: 0.4, ratio: 0.4 } : { x: 0.5, y: 0.5, ratio: 1 }, { duration });
  while (performance.now() - start < duration) {
    await new Promise((next) => requestAnimationFrame(next));
    frames += 1;
  }
  return (1000 * frames) / (performance.now() - start);
}
