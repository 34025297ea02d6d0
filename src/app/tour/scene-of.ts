import type { Stop } from '../../graph/tour/stop.ts';
import { edgeKey } from '../../model/graph.ts';
import type { Annotation, SceneView } from '../../model/story.ts';

/** What is seen while a stop is told. */
export function viewOf(stop: Stop): SceneView {
  switch (stop.kind) {
    case 'corpus':
      return { frame: 'whole' };
    case 'hubs':
      return stop.type ? { types: stop.type, frame: 'whole' } : { frame: 'whole' };
    case 'standing':
      return stop.standings.length === 1
        ? around(stop.standings[0]!.node)
        : { ...chosen(stop.standings.map(({ node }) => node)), frame: 'whole' };
    case 'strongest':
    case 'own':
      return { ...around(stop.node), only: [stop.node, ...stop.near] };
    case 'where':
      return around(stop.node);
    case 'link':
    case 'bridge':
      return { link: edgeKey(...stop.link.nodes).split('\t') };
    case 'absence':
      return { pair: stop.standings.map(({ node }) => node) };
    case 'shared':
      return together(stop.nodes, stop.near);
    case 'closing':
      return {
        ...chosen(stop.nodes),
        ...(stop.supports['multi-document'] > 0 ? { support: 'multi-document' } : {}),
        frame: 'whole',
      };
  }
}

/** What is ringed: who is spoken of, where the view itself does not bring it forward. */
export function annotationsOf(stop: Stop): Annotation[] {
  return ringed(stop).map((node) => ({ kind: 'ring', node }));
}

function ringed(stop: Stop): string[] {
  switch (stop.kind) {
    case 'hubs':
      return stop.hubs.map(({ node }) => node);
    case 'strongest':
    case 'own':
      return stop.links.map(({ nodes }) => nodes[1]);
    case 'shared':
      return stop.strongest.map(({ node }) => node);
    default:
      return [];
  }
}

/** One entity with its links, or several picked out. */
function chosen(nodes: readonly string[]): SceneView {
  const [node] = nodes;
  if (node === undefined) return {};
  return nodes.length === 1 ? { node } : { selection: nodes };
}

/** Some entities compared, the first in the middle, and of all else only what is told of. */
function together(nodes: readonly string[], near: readonly string[]): SceneView {
  return { compare: nodes, layout: `around ${nodes[0]}`, only: [...nodes, ...near] };
}

function around(node: string): SceneView {
  return { node, layout: `around ${node}` };
}
