import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD_DEFAULTS, build as buildBundle } from '../../src/cli/build.ts';
import { ROOT } from '../../src/cli/place.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { serveExplorer } from '../../src/serve/serve.ts';
import { launch, serveBundle } from '../browser/chromium.ts';
import { buildBarePage } from './bare-page.ts';
import type { Measurement } from './bench.ts';
import { writeMadeBundle } from './made-graph.ts';
import { median } from './median.ts';
import { type Visit, visit } from './visit.ts';

/** Nodes, links, rounds. */
const SIZES = [
  [300, 1500, 5],
  [5000, 25_000, 3],
  [20_000, 100_000, 3],
] as const;

/**
 * What a person waits for in the explorer, beside a page that does nothing but draw the same network with Sigma; all of
 * its links, both in one browser, by turns. The networks are the five documents' and made ones.
 */
export async function measureDrawing(): Promise<Measurement[]> {
  const workshop = mkdtempSync(join(tmpdir(), 'comention-bench-'));
  const bare = join(workshop, 'bare');
  const silent = { out: { write() {} }, err: { write() {} } };
  await ensureApp();
  await buildBundle({ ...BUILD_DEFAULTS, paths: [join(ROOT, 'seeds')], out: join(workshop, 'seeds') }, silent);
  await buildBarePage(bare);
  try {
    const rows = await measureBundle('the five documents', join(workshop, 'seeds'), bare, 5);
    for (const [nodes, links, rounds] of SIZES) {
      const bundle = join(workshop, String(nodes));
      writeMadeBundle(bundle, nodes, links);
      rows.push(...(await measureBundle(`${nodes} nodes, ${links} links`, bundle, bare, rounds)));
    }
    return rows;
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

async function measureBundle(what: string, bundle: string, bare: string, rounds: number): Promise<Measurement[]> {
  const ours = await serveBundle(bundle);
  const theirs = await serveExplorer({ app: bare, bundle, host: '127.0.0.1', port: 0, orNext: false });
  const browser = await launch();
  const visits: Array<[ours: Visit, theirs: Visit]> = [];
  try {
    for (let round = -1; round < rounds; round += 1) {
      const pair: [Visit, Visit] = [await visit(browser, `${ours.url}#strength=0`), await visit(browser, theirs.url)];
      if (round >= 0) visits.push(pair);
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close()]);
  }
  const compared = (name: string, part: 'drawn' | 'changed' | 'panning' | 'zooming' | 'longest', unit: string) => {
    const [mine, least] = [0, 1].map((side) => median(visits.map((pair) => pair[side]![part]))) as [number, number];
    return {
      what: `${what}: ${name}`,
      ours: `${mine.toFixed(0)} ${unit}`,
      against: `${least.toFixed(least < 10 ? 1 : 0)} ${unit} (bare Sigma)`,
      ratio: part === 'longest' ? '' : (mine / least).toFixed(2),
    };
  };
  return [
    compared('navigation to first picture', 'drawn', 'ms'),
    compared('panning', 'panning', 'frames/s'),
    compared('zooming', 'zooming', 'frames/s'),
    compared('a filter (a refresh)', 'changed', 'ms'),
    {
      what: `${what}: pointer on a node to its links`,
      ours: `${median(visits.map(([{ hovered }]) => hovered ?? Number.NaN)).toFixed(0)} ms`,
      against: '100 ms (goal)',
      ratio: '',
    },
    compared('longest task in the 2.5 s after the first picture', 'longest', 'ms'),
  ];
}
