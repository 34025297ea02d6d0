import type { Community } from '../graph/community-members.ts';
import type { FactGraph } from '../graph/facts.ts';
import { type Way, ways } from '../graph/ways.ts';
import type { Focus } from './focus.ts';
import type { Emphasis, Visible } from './network/contract.ts';

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
      const found = ways(graph, visible, ...focus.nodes, focus.by);
      return found[focus.way ?? 0] ?? found[0] ?? { nodes: focus.nodes, edges: [] };
    }
    case 'pair':
      return wayRound(graph, visible, ...focus.nodes) ?? { nodes: focus.nodes, edges: [] };
    case 'compare':
      return side(graph, visible, focus.nodes);
    case 'community':
      return among(graph, visible, communityOf(focus.leader)?.members ?? []);
    default:
      return null;
  }
}

/** The link of two entities where it is seen, otherwise the way between them with the fewest links; null where there is none. */
export function wayRound(graph: FactGraph, visible: Visible, a: string, b: string): Way | null {
  return ways(graph, visible, a, b, 'steps', 1)[0] ?? null;
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
