import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../place.ts';
import { ensureApp } from './app.ts';
import { ensureChromium } from './chromium.ts';
import { ensureFirefox } from './firefox.ts';

/** What vitest's JSON reporter says of a run, as far as it is used here. */
interface Outcome {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/**
 * `npm test`: format, lint, types, tests of the code, the explorer built, tests in a browser; stops at the first that
 * fails. Its last line counts the tests; where no Firefox is to be had, the line before it says that its tests were skipped.
 */
export async function run(): Promise<number> {
  const complaint = ensureChromium();
  if (complaint) {
    process.stderr.write(`${complaint}\n`);
    return 2;
  }
  const withoutFirefox = ensureFirefox();
  const folder = mkdtempSync(join(tmpdir(), 'comention-test-'));
  const outcomes: Outcome[] = [];
  const tests = (project: string) => {
    const file = join(folder, `${project}.json`);
    const ran = runs(
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    outcomes.push(JSON.parse(readFileSync(file, 'utf8')));
    return ran;
  };
  try {
    const passed =
      runs('biome', 'format') &&
      runs('biome', 'lint', '--error-on-warnings') &&
      runs('tsc', '--noEmit') &&
      tests('spec') &&
      (await built()) &&
      tests('browser');
    return passed ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
    if (withoutFirefox) process.stdout.write(`Skipped: the tests in Firefox. ${withoutFirefox}\n`);
    process.stdout.write(closingLine(outcomes));
  }
}

/** Runs a program of node_modules; true when it went well. */
function runs(program: string, ...args: string[]): boolean {
  process.stdout.write(
    `\n› ${[program, ...args.filter((arg) => !arg.startsWith('--reporter') && !arg.startsWith('--outputFile'))].join(' ')}\n`,
  );
  const file = join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${program}.cmd` : program);
  const { status } = spawnSync(file, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

async function built(): Promise<boolean> {
  process.stdout.write('\n› vite build\n');
  try {
    await ensureApp();
    return true;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return false;
  }
}

function closingLine(outcomes: readonly Outcome[]): string {
  const total = (count: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + count(outcome), 0);
  const skipped = total((outcome) => outcome.numPendingTests);
  const parts = [`${total((o) => o.numPassedTests)} passed`, `${total((o) => o.numFailedTests)} failed`];
  return `${[...parts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ')}\n`;
}
