import { coordinatesOf } from '../../views/cities.ts';
import type { FactGraph } from '../../facts.ts';
import type { PlacedNode } from '../placed.ts';
import { project } from '../../views/projection.ts';
import { separate } from '../separate.ts';
import { disc, MARGIN } from './disc.ts';

/** Length of the equator in the units of the layout: China is then about as wide as a network of 300 nodes. */
const SCALE = 7200;
/** Between the cities and what has none. */
const GAP = 60;

/**
 * Stands cities where they lie, north up, and every other node around the city it is most strongly linked with; what is
 * linked with no city of known place stands in a disc to the right. Nodes that touch are moved apart, so places are near, not exact.
 */
export function aroundCities(graph: FactGraph, nodes: readonly PlacedNode[]): void {
  const homes = new Map<string, { x: number; y: number }>();
  for (const { key } of nodes) {
    const facts = graph.getNodeAttributes(key);
    const place = facts.type === 'city' ? coordinatesOf(facts) : null;
    if (!place) continue;
    const { x, y } = project(place);
    homes.set(key, { x: x * SCALE, y: -y * SCALE });
  }
  const placed: PlacedNode[] = [];
  const satellites = new Map<string, PlacedNode[]>();
  const homeless: PlacedNode[] = [];
  for (const node of nodes) {
    const home = homes.get(node.key);
    const near = home ? node.key : strongestOf(graph, node.key, homes);
    if (home) Object.assign(node, home);
    if (near === null) homeless.push(node);
    else satellites.set(near, [...(satellites.get(near) ?? []), ...(home ? [] : [node])]);
    if (near !== null) placed.push(node);
  }
  for (const [city, members] of satellites) {
    const home = placed.find(({ key }) => key === city)!;
    disc([home, ...members], homes.get(city)!);
  }
  separate(placed, MARGIN);
  if (homeless.length === 0) return;
  const shore = rangeOf(placed);
  disc(homeless, { x: 0, y: shore.middle });
  const across = rangeOf(homeless);
  for (const node of homeless) node.x += shore.right - across.left + GAP;
}

/** The city with a home that a node is most strongly linked with, ties by key. */
function strongestOf(graph: FactGraph, node: string, homes: ReadonlyMap<string, unknown>): string | null {
  let best: { city: string; weight: number } | null = null;
  for (const city of graph.neighbors(node)) {
    if (!homes.has(city)) continue;
    const weight = graph.getEdgeAttribute(node, city, 'weight');
    if (!best || weight > best.weight || (weight === best.weight && city < best.city)) best = { city, weight };
  }
  return best?.city ?? null;
}

/** How far nodes reach to the left and right, and their mean height; zeros for none. */
function rangeOf(nodes: readonly PlacedNode[]): { left: number; right: number; middle: number } {
  if (nodes.length === 0) return { left: 0, right: 0, middle: 0 };
  return {
    left: nodes.reduce((least, { x, radius }) => Math.min(least, x - radius), Infinity),
    right: nodes.reduce((most, { x, radius }) => Math.max(most, x + radius), -Infinity),
    middle: nodes.reduce((sum, { y }) => sum + y, 0) / nodes.length,
  };
}
