import { applyForces } from './forces.ts';
import type { Component, PlacedNode } from './placed.ts';
import { separate } from './separate.ts';

/** Radius of the disc a component of k nodes fills: this times √k; a small one needs less. */
const SPREAD = 29;
const SMALL_SPREAD = 16;
/** Width of the disc over its height. */
const ASPECT = 1.2;
const MARGIN = 9;
/** Beyond this many nodes the logarithmic forces, which part communities better, do not come to rest in a sensible time. */
const LARGE = 1000;

/**
 * Places the nodes of one component around 0,0: from its communities in circles, by forces, evened out to a wide disc,
 * without overlaps. Forces: Jacomy et al., ForceAtlas2, PLoS ONE 9(6), 2014.
 */
export function settleComponent({ nodes, links }: Component, random: () => number): void {
  startFromCommunities(nodes, random);
  if (nodes.length < 3) {
    placeInRow(nodes);
    return;
  }

  const isLarge = nodes.length > LARGE;
  applyForces({ nodes, links }, isLarge ? 100 : 600, {
    linLogMode: !isLarge,
    edgeWeightInfluence: 0.5,
    scalingRatio: 4,
    gravity: 0.6,
    slowDown: 4,
    barnesHutOptimize: isLarge,
    barnesHutTheta: 1,
  });
  evenOut(nodes);
  separate(nodes, MARGIN);
}

/** Communities as small discs on a circle, in order of their numbers. */
function startFromCommunities(nodes: readonly PlacedNode[], random: () => number): void {
  const communities = [...new Set(nodes.map((node) => node.community))].sort((a, b) => a - b);
  const places = new Map(
    communities.map((community, place) => [community, (2 * Math.PI * place) / communities.length]),
  );
  const circle = SPREAD * Math.sqrt(nodes.length);
  for (const node of nodes) {
    const direction = places.get(node.community)!;
    const turn = 2 * Math.PI * random();
    const distance = (circle / 3) * Math.sqrt(random());
    node.x = circle * Math.cos(direction) + distance * Math.cos(turn);
    node.y = circle * Math.sin(direction) + distance * Math.sin(turn);
  }
}

function placeInRow(nodes: readonly PlacedNode[]): void {
  let x = 0;
  for (const node of nodes) {
    node.x = x + node.radius;
    node.y = 0;
    x += 2 * node.radius + 24;
  }
}

/**
 * Turns the long axis level, then moves every node along its ray so that rings of equal area hold equally many nodes:
 * no far satellites, no crowded middle, neighbours stay neighbours.
 */
function evenOut(nodes: readonly PlacedNode[]): void {
  const centreX = mean(nodes.map((node) => node.x));
  const centreY = mean(nodes.map((node) => node.y));
  const angle = longAxis(nodes, centreX, centreY);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = nodes.map((node) => {
    const [x, y] = [node.x - centreX, node.y - centreY];
    return { node, x: x * cos + y * sin, y: y * cos - x * sin };
  });
  const stretchX = Math.sqrt(mean(turned.map(({ x }) => x * x))) || 1;
  const stretchY = Math.sqrt(mean(turned.map(({ y }) => y * y))) || 1;
  const rays = turned.map(({ node, x, y }) => ({ node, x: x / stretchX, y: y / stretchY }));
  const ranked = rays
    .map((ray) => ({ ...ray, distance: Math.sqrt(ray.x * ray.x + ray.y * ray.y) || 1e-9 }))
    .sort((a, b) => a.distance - b.distance || (a.node.key < b.node.key ? -1 : 1));
  const disc = (nodes.length < 12 ? SMALL_SPREAD : SPREAD) * Math.sqrt(nodes.length);
  for (const [rank, { node, x, y, distance }] of ranked.entries()) {
    const even = disc * Math.sqrt((rank + 0.5) / ranked.length);
    const natural = (disc * Math.min(distance, 2)) / 2;
    const target = 0.7 * even + 0.3 * natural;
    node.x = ((x / distance) * target * ASPECT) / Math.sqrt(ASPECT);
    node.y = ((y / distance) * target) / Math.sqrt(ASPECT);
  }
}

/** Direction in which the nodes spread most, radians. */
function longAxis(nodes: readonly PlacedNode[], centreX: number, centreY: number): number {
  let [xx, yy, xy] = [0, 0, 0];
  for (const node of nodes) {
    const [x, y] = [node.x - centreX, node.y - centreY];
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  return Math.atan2(2 * xy, xx - yy) / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
