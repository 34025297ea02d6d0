import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageOf } from '../../src/cli/export-page.ts';
import { readBundle } from '../../src/bundle/read.ts';
import { BUILD_DEFAULTS, build } from '../../src/cli/build.ts';
import { ROOT } from '../../src/cli/place.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { launch, serveBundle } from '../browser/chromium.ts';
import type { Measurement } from './bench.ts';
import { median } from './median.ts';
import { firstPicture } from './visit.ts';

const ROUNDS = 9;

/** From the opening of the one-file page of the five documents until its first picture, beside the served page, by turns in one browser. */
export async function measureOneFile(): Promise<Measurement[]> {
  await ensureApp();
  const workshop = mkdtempSync(join(tmpdir(), 'comention-bench-'));
  const [bundle, file] = [join(workshop, 'seeds'), join(workshop, 'network.html')];
  const silent = { out: { write() {} }, err: { write() {} } };
  await build({ ...BUILD_DEFAULTS, paths: [join(ROOT, 'seeds')], out: bundle }, silent);
  writeFileSync(file, await pageOf(bundle, await readBundle(bundle)));
  const serving = await serveBundle(bundle);
  const browser = await launch();
  const times: Array<[ours: number, theirs: number]> = [];
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      const [ours, theirs] = [pathToFileURL(file).href, serving.url].map((url) => () => firstPicture(browser, url));
      const theirsFirst = round % 2 === 0 ? await theirs!() : null;
      const pair: [number, number] = [await ours!(), theirsFirst ?? (await theirs!())];
      if (round >= 0) times.push(pair);
    }
    const [ours, theirs] = [0, 1].map((side) => median(times.map((pair) => pair[side]!))) as [number, number];
    return [
      {
        what: 'the five documents in one file: opening to first picture',
        ours: `${ours.toFixed(0)} ms`,
        against: `${theirs.toFixed(0)} ms (served)`,
        ratio: (ours / theirs).toFixed(2),
      },
      { what: 'its size', ours: `${(statSync(file).size / 1000).toFixed(0)} kB`, against: '', ratio: '' },
    ];
  } finally {
    await browser.close();
    await serving.close();
    rmSync(workshop, { recursive: true });
  }
}
