import type { FactGraph } from '../../graph/facts.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Scene } from '../../model/story.ts';
import { nodesOfFocus } from '../focus.ts';
import type { World } from '../world.ts';
import { choicesOf } from '../story/telling.ts';

/** One node of a sketch, in shares of its width and height. */
export interface Dot {
  x: number;
  y: number;
  type: EntityType;
  /** Chosen, linked with it, or the ground. */
  part: 'chosen' | 'near' | 'ground';
}

export interface Sketched {
  dots: readonly Dot[];
  /** Pairs of dots, by index. */
  lines: ReadonlyArray<readonly [number, number]>;
}

/** Nodes of the ground at most: more would be grey. */
const GROUND = 400;
/** Dots that come forward where a scene chooses nothing. */
const HUBS = 12;

/**
 * What a scene roughly looks like: the whole network small, and what the scene chooses with its neighbours brought
 * forward. It needs no picture of the scene, so that scenes nobody has been to have one too.
 */
export function sketchOf(world: World, scene: Scene): Sketched {
  const { graph, layout } = world;
  const { place, selection, filters } = choicesOf(world, scene);
  const shown = (node: string) =>
    node in layout && !filters?.hidden.has(node) && filters?.types.has(graph.getNodeAttribute(node, 'type'));
  const named = [...nodesOfFocus(place!.focus), ...(selection ?? [])].filter((node) => graph.hasNode(node));
  const ranked = mostNamed(graph).filter(shown);
  const chosen = new Set(named.length > 0 ? named : ranked.slice(0, HUBS));
  const near = new Set(
    place!.focus.kind === 'node' ? graph.neighbors(place!.focus.node).filter((node) => shown(node)) : [],
  );
  const nodes = [...new Set([...ranked.slice(0, GROUND), ...near, ...chosen])].filter((node) => node in layout);
  const box = boxOf(nodes.map((node) => layout[node]!));
  const part = (node: string) => (chosen.has(node) ? 'chosen' : near.has(node) ? 'near' : 'ground');
  const order = { ground: 0, near: 1, chosen: 2 };
  const drawn = nodes.sort((a, b) => order[part(a)] - order[part(b)]);
  const indices = new Map(drawn.map((node, index) => [node, index]));
  return {
    dots: drawn.map((node) => ({
      x: (layout[node]![0] - box.left) / box.width,
      y: 1 - (layout[node]![1] - box.bottom) / box.height,
      type: graph.getNodeAttribute(node, 'type'),
      part: part(node),
    })),
    lines: named.flatMap((node) =>
      graph
        .neighbors(node)
        .filter((other) => near.has(other) || chosen.has(other))
        .flatMap(
          (other): Array<[number, number]> =>
            indices.has(node) && indices.has(other) ? [[indices.get(node)!, indices.get(other)!]] : [],
        ),
    ),
  };
}

const ranks = new WeakMap<FactGraph, readonly string[]>();

/** The nodes of a graph, those named most often first. */
function mostNamed(graph: FactGraph): readonly string[] {
  const mentions = (node: string): number => graph.getNodeAttribute(node, 'mentions');
  const known = ranks.get(graph) ?? graph.nodes().sort((a, b) => mentions(b) - mentions(a));
  ranks.set(graph, known);
  return known;
}

function boxOf(places: ReadonlyArray<readonly [x: number, y: number]>) {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  return { left, bottom, width: Math.max(...xs) - left || 1, height: Math.max(...ys) - bottom || 1 };
}
