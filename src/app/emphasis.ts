import type { Community } from '../graph/ask/community-members.ts';
import type { FactGraph } from '../graph/facts.ts';
import type { Focus } from './focus.ts';
import type { Emphasis, Visible } from './network/contract.ts';
import { waysOnce } from './ways.ts';

/**
 * The answer to a question about several entities, which comes forward in every view, those asked about first; null
 * where none is asked.
 *
 * @param open tells what the question is asked of
 */
export function answerOf(graph: FactGraph, open: () => Visible, focus: Focus): Emphasis | null {
  switch (focus.kind) {
    case 'path': {
      const found = waysOnce(graph, open(), ...focus.nodes, focus.by);
      return found[focus.way ?? 0] ?? found[0] ?? { nodes: focus.nodes, edges: [] };
    }
    case 'pair':
      return waysOnce(graph, open(), ...focus.nodes, 'steps')[0] ?? { nodes: focus.nodes, edges: [] };
    case 'compare':
      return side(graph, open(), focus.nodes);
    default:
      return null;
  }
}

/** What is picked out, or a community, with the links among it, as far as it is visible; null for anything else. */
export function pickedOf(
  graph: FactGraph,
  visible: Visible,
  focus: Focus,
  selection: ReadonlySet<string>,
  communityOf: (leader: string) => Community | undefined,
): Emphasis | null {
  if (focus.kind === 'community') return among(graph, visible, communityOf(focus.leader)?.members ?? []);
  return focus.kind === 'none' && selection.size > 0 ? among(graph, visible, [...selection]) : null;
}

function among(graph: FactGraph, visible: Visible, nodes: readonly string[]): Emphasis {
  const wanted = new Set(nodes.filter((node) => visible.nodes.has(node)));
  const edges = [...wanted].flatMap((node) =>
    graph.filterEdges(
      node,
      (edge, _, source, target) => source === node && wanted.has(target) && visible.edges.has(edge),
    ),
  );
  return { nodes: [...wanted], edges };
}

/** The entities compared, and what is linked with all of them. */
function side(graph: FactGraph, visible: Visible, nodes: readonly string[]): Emphasis {
  const links = new Map<string, string[]>();
  for (const node of nodes) {
    graph.forEachEdge(node, (edge, _, source, target) => {
      if (!visible.edges.has(edge)) return;
      const other = source === node ? target : source;
      links.set(other, [...(links.get(other) ?? []), edge]);
    });
  }
  const shared = [...links].filter(([node, edges]) => edges.length === nodes.length || nodes.includes(node));
  return {
    nodes: [...new Set([...nodes, ...shared.map(([node]) => node)])],
    edges: [...new Set(shared.flatMap(([, edges]) => edges))],
  };
}
