import type { Community } from '../graph/community-members.ts';
import type { FactGraph } from '../graph/facts.ts';
import type { Focus } from './focus.ts';
import type { Emphasis, Visible } from './network/contract.ts';
import { waysOnce } from './ways.ts';

/**
 * What comes forward in every view for a question or for what is picked out, what was asked about first; null where a
 * single node or link is chosen, which comes forward by itself, or nothing is. Hidden nodes and links are never among it,
 * but for the entities asked about.
 */
export function emphasisOf(
  graph: FactGraph,
  visible: Visible,
  focus: Focus,
  selection: ReadonlySet<string>,
  communityOf: (leader: string) => Community | undefined,
): Emphasis | null {
  switch (focus.kind) {
    case 'none':
      return selection.size > 0 ? among(graph, visible, [...selection]) : null;
    case 'path': {
      const found = waysOnce(graph, visible, ...focus.nodes, focus.by);
      return found[focus.way ?? 0] ?? found[0] ?? { nodes: focus.nodes, edges: [] };
    }
    case 'pair':
      return waysOnce(graph, visible, ...focus.nodes, 'steps')[0] ?? { nodes: focus.nodes, edges: [] };
    case 'compare':
      return side(graph, visible, focus.nodes);
    case 'community':
      return among(graph, visible, communityOf(focus.leader)?.members ?? []);
    default:
      return null;
  }
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

/** The entities compared, and what is linked with two of them or more. */
function side(graph: FactGraph, visible: Visible, nodes: readonly string[]): Emphasis {
  const links = new Map<string, string[]>();
  for (const node of nodes) {
    graph.forEachEdge(node, (edge, _, source, target) => {
      if (!visible.edges.has(edge)) return;
      const other = source === node ? target : source;
      links.set(other, [...(links.get(other) ?? []), edge]);
    });
  }
  const shared = [...links].filter(([node, edges]) => edges.length > 1 || nodes.includes(node));
  return {
    nodes: [...new Set([...nodes, ...shared.map(([node]) => node)])],
    edges: [...new Set(shared.flatMap(([, edges]) => edges))],
  };
}
