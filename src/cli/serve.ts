import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Serving, serveExplorer } from '../serve/serve.ts';
import { openBundle } from './open.ts';
import { APP } from './place.ts';
import { complain, EXIT, type ExitCode, type Terminal } from './terminal.ts';

const USUAL_PORT = 5173;

const REFUSALS: Record<string, [problem: string, needed: string]> = {
  EADDRINUSE: ['is in use', 'another --port'],
  EACCES: ['may not be used', 'a --port from 1024 on'],
  EADDRNOTAVAIL: ['is no address of this computer', 'another --host'],
  ENOTFOUND: ['is no address', 'another --host'],
};

/**
 * `comention serve`: checks the bundle, serves the explorer on it and says where, until it is interrupted or `stop`
 * resolves.
 */
export async function serve(
  { dir, port, host }: { dir: string; port?: number; host: string },
  terminal: Terminal,
  stop: Promise<unknown> = interrupted(),
): Promise<ExitCode> {
  if (!(await openBundle(dir, terminal))) return EXIT.nothing;
  if (!existsSync(join(APP, 'index.html'))) {
    complain(terminal, APP, 'the explorer is not built', '"npm run build" in the folder of Comention');
    return EXIT.nothing;
  }
  let serving: Serving;
  try {
    serving = await serveExplorer({
      app: APP,
      bundle: dir,
      host,
      port: port ?? USUAL_PORT,
      orNext: port === undefined,
    });
  } catch (error) {
    const refusal = REFUSALS[(error as NodeJS.ErrnoException).code ?? ''];
    if (!refusal) throw error;
    complain(terminal, `${host}:${port ?? USUAL_PORT}`, ...refusal);
    return EXIT.usage;
  }
  terminal.out.write(`The explorer is at ${serving.url} (Ctrl+C ends it)\n`);
  await stop;
  await serving.close();
  return EXIT.done;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
