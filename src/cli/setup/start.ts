import { main } from '../main.ts';
import { ROOT } from '../place.ts';
import { EXIT } from '../terminal.ts';
import { ensureApp } from './app.ts';
import { ensureGraph } from './graph.ts';

/** `npm start`: brings `graph/` and the explorer up to date, then serves; `args` are those of `comention serve`. */
export async function run(args: string[]): Promise<number> {
  process.chdir(ROOT);
  const terminal = { out: process.stdout, err: process.stderr };
  const code = await ensureGraph(terminal);
  if (code === EXIT.usage || code === EXIT.nothing) return code;
  await ensureApp();
  return main(['serve', ...args], terminal);
}
