import { join } from 'node:path';
import { ROOT } from '../place.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';
import { hashOf, isStamped, stamp } from './stamp.ts';

const SOURCES = [
  'seeds',
  'src/read',
  'src/text',
  'src/graph',
  'src/bundle',
  'src/model',
  'src/cli',
  'package-lock.json',
  'package.json',
];
const OUTCOME = ['graph'];

/** Builds `graph/` from `seeds/` unless it is what this program made of these documents. */
export async function ensureGraph(terminal: Terminal): Promise<ExitCode> {
  if (isStamped('graph', hashOf([...SOURCES, ...OUTCOME]))) return EXIT.done;
  const { BUILD_DEFAULTS, build } = await import('../build.ts');
  const paths = [join(ROOT, 'seeds')];
  const code = await build({ ...BUILD_DEFAULTS, paths, out: join(ROOT, 'graph') }, terminal);
  if (code === EXIT.done) stamp('graph', hashOf([...SOURCES, ...OUTCOME]));
  return code;
}
