import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectInputs } from '../../src/cli/inputs.ts';
import type { Measurement } from './bench.ts';

/** What a build may hold beside what nodejieba would take, in bytes. */
const ROOM = 250e6;

/** Memory that a whole build of a folder takes at most, nothing known before, each measured in a process of its own. */
export async function measureMemory(folder: string): Promise<Measurement[]> {
  const workshop = mkdtempSync(join(tmpdir(), 'comention-bench-'));
  try {
    const own = await sentBy('nodejieba.ts');
    const peak = await sentBy('build.ts', folder, join(workshop, 'graph'));
    return [
      {
        what: `peak memory, a whole build of ${collectInputs([folder]).inputs.length} files`,
        ours: `${megabytes(peak)} MB`,
        against: `${megabytes(own + ROOM)} MB (nodejieba's own ${megabytes(own)}, and 250)`,
        ratio: (peak / (own + ROOM)).toFixed(2),
      },
    ];
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** The number that a script beside this one sends. */
async function sentBy(script: string, ...args: string[]): Promise<number> {
  const child = fork(fileURLToPath(new URL(`apart/${script}`, import.meta.url)), args, {
    execArgv: ['--import', 'tsx'],
  });
  const [sent] = await once(child, 'message');
  return sent as number;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
