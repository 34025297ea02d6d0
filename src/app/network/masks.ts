import type { Visible } from './contract.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';

/** Which nodes and edges of a drawing are shown, by number: 1 or 0. */
export interface Masks {
  nodes: Uint8Array;
  edges: Uint8Array;
}

/**
 * What of a drawing is shown: what is visible, what is marked as gone between shown nodes, and a bubble or bundle of
 * which anything is visible.
 */
export function masksOf(drawing: Drawing, visible: Visible, marks: ReadonlyMap<string, Mark>): Masks {
  const nodes = Uint8Array.from(drawing.nodes, (node) => Number(visible.nodes.has(node)));
  const edges = Uint8Array.from(drawing.edges, (edge) => Number(visible.edges.has(edge)));
  for (const [node, { members }] of drawing.bubbles)
    nodes[node] = Number(members.some((member) => visible.nodes.has(member)));
  for (const [edge, links] of drawing.bundles) edges[edge] = Number(links.some((link) => visible.edges.has(link)));
  if (marks.size > 0) {
    for (let node = 0; node < nodes.length; node++)
      if (!nodes[node] && marks.get(drawing.nodes[node]!) === 'gone') nodes[node] = 1;
    for (let edge = 0; edge < edges.length; edge++)
      if (!edges[edge] && marks.get(drawing.edges[edge]!) === 'gone')
        edges[edge] = nodes[drawing.sources[edge]!]! & nodes[drawing.targets[edge]!]!;
  }
  return { nodes, edges };
}
