import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Build, BuildEnd } from '../../serve/workshop.ts';
import { Refusal } from '../../serve/workshop.ts';
import { ROOT } from '../place.ts';
import { stepOf } from '../progress.ts';
import { EXIT } from '../terminal.ts';

/** The last so many characters a build says are told. */
const MOST_SAID = 4000;

const ENDS: Record<number, BuildEnd['end']> = {
  [EXIT.done]: 'done',
  [EXIT.incomplete]: 'incomplete',
  [EXIT.interrupted]: 'stopped',
};

/**
 * Builds in a process of its own, one at a time, so that serving goes on and a build that fails costs nothing else.
 *
 * @param argumentsOf those of `comention build`, asked for when it starts
 */
export function rebuild(argumentsOf: () => string[]): Build {
  let running = false;
  return async (tell, signal) => {
    if (running) throw new Refusal(409, 'a build is running', 'its end');
    running = true;
    try {
      const program = [join(ROOT, 'src/cli/comention.mjs'), 'build', ...argumentsOf(), '--progress', 'json'];
      const child = spawn(process.execPath, program, { stdio: ['ignore', 'ignore', 'pipe'] });
      const stop = () => child.kill('SIGTERM');
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      let said = '';
      createInterface({ input: child.stderr }).on('line', (line) => {
        const step = stepOf(line);
        if (step) tell(step);
        else said = `${said}${line}\n`.slice(-MOST_SAID);
      });
      const code = await new Promise<number>((resolve, reject) => {
        child.once('error', reject).once('close', (exit) => resolve(exit ?? EXIT.interrupted));
      });
      signal.removeEventListener('abort', stop);
      return { end: ENDS[code] ?? 'failed', said };
    } finally {
      running = false;
    }
  };
}
