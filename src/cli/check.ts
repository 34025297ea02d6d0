import { checkBundle } from '../bundle/check.ts';
import { checkStories } from '../bundle/check-stories.ts';
import { complain, EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { openBundle } from './open.ts';

/**
 * `comention check`: reads a bundle whole, recounts it from its mentions, and looks whether it has what its stories speak of; a
 * line on stderr for each thing that disagrees.
 */
export async function check({ dir }: { dir: string }, terminal: Terminal): Promise<ExitCode> {
  const bundle = await openBundle(dir, terminal);
  if (!bundle) return EXIT.nothing;
  const told = await checkStories(dir, bundle);
  const findings = [...checkBundle(bundle), ...told.findings];
  for (const { path, problem, needed } of findings) complain(terminal, path, problem, needed);
  if (findings.length > 0) return EXIT.incomplete;
  const { nodes, edges } = bundle.graph;
  terminal.out.write(
    `${nodes.length} nodes, ${edges.length} edges and ${bundle.documents.length} documents agree${alsoSaid(told.stories)}\n`,
  );
  return EXIT.done;
}

function alsoSaid(stories: number): string {
  if (stories === 0) return '';
  return stories === 1 ? '; so does 1 story' : `; so do ${stories} stories`;
}
