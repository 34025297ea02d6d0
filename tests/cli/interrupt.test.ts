import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentsOf, folderWith, run } from './run.ts';

const PROGRAM = fileURLToPath(new URL('../../src/cli/comention.mjs', import.meta.url));

test.each([['1'], ['2']])(
  'interrupted with %s jobs, a build leaves the old bundle whole and nothing else',
  { timeout: 180_000 },
  async (jobs) => {
    const folder = folderWith({ 'docs/news.md': '上海与华为合作发展人工智能。' });
    const out = join(folder, 'graph');
    await run('build', join(folder, 'docs'), '--out', out);
    const before = contentsOf(out);
    const more = folderWith(
      Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.md`, `第${i}篇。上海与华为合作。`.repeat(50)])),
    );
    const build = spawn(process.execPath, [PROGRAM, 'build', more, '--out', out, '--jobs', jobs, '--no-cache']);
    await once(build.stderr, 'data');
    build.kill('SIGINT');
    const [code] = await once(build, 'exit');
    expect(code).toBe(130);
    expect(contentsOf(out)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['docs', 'graph']);
  },
);
