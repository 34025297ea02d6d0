import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { APP } from '../../src/cli/place.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import type { Measurement } from './bench.ts';

/** Gzipped size of the explorer's scripts and styles: what the page opens with, and all there is. */
export async function measureWeight(): Promise<Measurement[]> {
  await ensureApp();
  const files = readdirSync(join(APP, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  const page = readFileSync(join(APP, 'index.html'), 'utf8');
  const opening = files.filter((name) => page.includes(`assets/${name}`));
  return [
    {
      what: 'scripts and styles, gzipped',
      ours: `${kilobytes(opening)} kB to open`,
      against: `${kilobytes(files)} kB in all`,
      ratio: '',
    },
  ];
}

function kilobytes(names: readonly string[]): string {
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(join(APP, 'assets', name))).length, 0);
  return (bytes / 1000).toFixed(1);
}
