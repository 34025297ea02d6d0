import type { NodeAttributes, Postings } from '../../model/graph.ts';
import { evidence } from '../ask/evidence.ts';
import type { FactGraph } from '../facts.ts';
import type { Coordinates } from './projection.ts';

export interface City extends Coordinates {
  node: string;
  label: string;
  mentions: number;
  /** Outside China. */
  foreign: boolean;
}

/** The cities among some nodes: those whose place is known, most mentioned first (ties by key), and the keys of the others. */
export function citiesOf(graph: FactGraph, nodes: Iterable<string>): { placed: City[]; unplaced: string[] } {
  const placed: City[] = [];
  const unplaced: string[] = [];
  for (const node of nodes) {
    const facts = graph.getNodeAttributes(node);
    if (facts.type !== 'city') continue;
    const place = coordinatesOf(facts);
    if (!place) unplaced.push(node);
    else
      placed.push({ node, label: facts.label, mentions: facts.mentions, foreign: facts.level === 'foreign', ...place });
  }
  placed.sort((a, b) => b.mentions - a.mentions || (a.node < b.node ? -1 : 1));
  return { placed, unplaced: unplaced.sort() };
}

/** Latitude and longitude where both are known and on the globe. */
export function coordinatesOf({ lat, lon }: NodeAttributes): Coordinates | null {
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

/** In how many units each city linked to one of the subjects stands together with any of them, by key. */
export function citiesWith(graph: FactGraph, postings: Postings, subjects: readonly string[]): Map<string, number> {
  const together = new Map<string, Set<string>>();
  for (const subject of subjects)
    for (const node of graph.neighbors(subject)) {
      if (graph.getNodeAttribute(node, 'type') !== 'city') continue;
      const units = together.get(node) ?? new Set();
      for (const [document, unit] of evidence(postings, node, subject)) units.add(`${document},${unit}`);
      together.set(node, units);
    }
  return new Map([...together].map(([node, units]) => [node, units.size]));
}

/** What a map is asked about: what is chosen that is no city; of cities alone the one that is, where it is but one. */
export function subjectsOf(graph: FactGraph, nodes: readonly string[]): readonly string[] {
  const others = nodes.filter((node) => graph.getNodeAttribute(node, 'type') !== 'city');
  return others.length > 0 || nodes.length > 1 ? others : nodes;
}
