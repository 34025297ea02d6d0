import { join } from 'node:path';
import { existingDocuments } from '../beside.ts';
import { ROOT } from '../place.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';
import { hashOf, isStamped, stamp } from './stamp.ts';

const SOURCES = [
  'seeds',
  'graph.documents',
  'graph.corrections.yaml',
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
  const out = join(ROOT, 'graph');
  const paths = [join(ROOT, 'seeds'), ...existingDocuments(out)];
  const code = await build({ ...BUILD_DEFAULTS, paths, out }, terminal);
  if (code === EXIT.done) stamp('graph', hashOf([...SOURCES, ...OUTCOME]));
  return code;
}
