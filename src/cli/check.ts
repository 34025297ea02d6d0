import { checkBundle } from '../bundle/check.ts';
import { complain, EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { openBundle } from './open.ts';

/** `comention check`: reads a bundle whole and recounts it from its mentions; a line on stderr for each thing that disagrees. */
export async function check({ dir }: { dir: string }, terminal: Terminal): Promise<ExitCode> {
  const bundle = await openBundle(dir, terminal);
  if (!bundle) return EXIT.nothing;
  const findings = checkBundle(bundle);
  for (const { path, problem, needed } of findings) complain(terminal, path, problem, needed);
  if (findings.length > 0) return EXIT.incomplete;
  terminal.out.write(
    `${bundle.graph.nodes.length} nodes, ${bundle.graph.edges.length} edges and ${bundle.documents.length} documents agree\n`,
  );
  return EXIT.done;
}
