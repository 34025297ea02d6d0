import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { APP, ROOT } from '../place.ts';
import { hashOf, isStamped, stamp } from './stamp.ts';

const SOURCES = [
  'index.html',
  'src/app',
  'src/graph',
  'src/model',
  'src/bundle',
  'src/cli/setup/page-program.ts',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];

/** Builds the explorer into `dist/app` unless it is there and its sources are unchanged since. Throws when the build fails. */
export async function ensureApp(): Promise<void> {
  const hash = hashOf(SOURCES);
  if (existsSync(join(APP, 'index.html')) && isStamped('app', hash)) return;
  process.stdout.write('Building the explorer …\n');
  await buildForUse();
  stamp('app', hash);
}

/** Vite takes the kind of build from the environment, which says `test` while tests run: React would be its slow, talking self. */
async function buildForUse(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    const { build } = await import('vite');
    await build({ root: ROOT, logLevel: 'warn' });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
