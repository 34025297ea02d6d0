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
  terminal.out.write(
    `${bundle.graph.nodes.length} nodes, ${bundle.graph.edges.length} edges and ${bundle.documents.length} documents agree${told.stories > 0 ? `; so ${told.stories === 1 ? 'does 1 story' : `do ${told.stories} stories`}` : ''}\n`,
  );
  return EXIT.done;
}
