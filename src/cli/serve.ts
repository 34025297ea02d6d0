import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Serving, serveExplorer } from '../serve/serve.ts';
import { openBundle } from './open.ts';
import { APP } from './place.ts';
import { type WorkshopOptions, workshopOf } from './workshop/workshop.ts';
import { complain, EXIT, type ExitCode, type Terminal } from './terminal.ts';

const USUAL_PORT = 5173;

const REFUSALS: Record<string, [problem: string, needed: string]> = {
  EADDRINUSE: ['is in use', 'another --port'],
  EACCES: ['may not be used', 'a --port from 1024 on'],
  EADDRNOTAVAIL: ['is no address of this computer', 'another --host'],
  ENOTFOUND: ['is no address', 'another --host'],
};

export interface ServeOptions extends WorkshopOptions {
  /** Folder of the bundle. */
  dir: string;
  port?: number;
  host: string;
  /** Origins whose pages may show views inside them, or `*`. */
  embed?: readonly string[];
  /** Whether pages on other computers may change something. */
  allowChanges?: boolean;
}

/**
 * `comention serve`: checks the bundle, serves the explorer on it and says where, until it is interrupted or `stop`
 * resolves.
 */
export async function serve(
  { dir, port, host, ...options }: ServeOptions,
  terminal: Terminal,
  stop: Promise<unknown> = interrupted(),
): Promise<ExitCode> {
  const opened = await openBundle(dir, terminal);
  if (!opened) return EXIT.nothing;
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
      embedders: options.embed,
      workshop:
        isLocal(host) || options.allowChanges ? workshopOf(dir, opened.graph.attributes.recipe, options) : undefined,
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

function isLocal(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host === '::1';
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
