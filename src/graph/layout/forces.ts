import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Component } from './placed.ts';

/** Numbers a node and a link have in the library's arrays, and which of a node's is its mass (`graphToByteArrays` in its helpers.js). */
const NODE = 10;
const LINK = 3;
const MASS = 6;

/**
 * Moves the nodes of a component by rounds of ForceAtlas2 from where they are. The library's arrays are filled from the
 * component itself: a graphology graph in between would take ten times their memory. Deterministic; depends on the order of
 * nodes and links.
 */
export function applyForces({ nodes, links }: Component, rounds: number, chosen: ForceAtlas2Settings): void {
  const settings = { ...defaults, ...chosen };
  const nodeNumbers = new Float32Array(nodes.length * NODE);
  const linkNumbers = new Float32Array(links.length * LINK);
  const places = new Map(nodes.map((node, index) => [node, index * NODE]));
  for (const [{ x, y }, place] of places) nodeNumbers.set([x, y, 0, 0, 0, 0, 1, 1, 1, 0], place);
  for (const [index, { source, target, weight }] of links.entries()) {
    const [from, to] = [places.get(source)!, places.get(target)!];
    linkNumbers.set([from, to, weight], index * LINK);
    nodeNumbers[from + MASS]! += weight;
    nodeNumbers[to + MASS]! += weight;
  }
  for (let round = 0; round < rounds; round += 1) iterate(settings, nodeNumbers, linkNumbers);
  for (const [node, place] of places) {
    node.x = nodeNumbers[place]!;
    node.y = nodeNumbers[place + 1]!;
  }
}
