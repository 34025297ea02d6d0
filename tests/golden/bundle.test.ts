import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { contentsOf, run } from '../cli/run.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('the committed bundle is what the committed documents give, byte for byte', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'comention-golden-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const out = join(folder, 'graph');
  await run('build', root('seeds'), '--out', out, '--no-cache');
  const built = contentsOf(out);
  const committed = withoutStories(contentsOf(root('graph')));
  expect(Object.keys(committed)).toEqual(Object.keys(built));
  expect(Object.keys(built).filter((file) => committed[file] !== built[file])).toEqual([]);
});

test('every number of the committed bundle can be recomputed from its mentions', async () => {
  expect(await run('check', root('graph'))).toMatchObject({ code: 0, err: '' });
});

/** Stories are written by people; a build leaves them as they are. */
function withoutStories(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith('stories/')));
}
