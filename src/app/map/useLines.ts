import { useMemo } from 'react';
import { useVisible } from '../useVisible.ts';
import { useWorld } from '../worldContext.ts';
import type { PlacedCity, Question } from './scene.ts';

export interface CityLine {
  from: PlacedCity;
  to: PlacedCity;
  /** Pixels. */
  width: number;
  bright: boolean;
}

const WIDTH = { least: 0.6, most: 4 };

/** Links between cities: all that are shown; where cities are chosen theirs alone; none where something else is. */
export function useLines(
  cities: readonly PlacedCity[],
  subjects: readonly string[],
  { bright }: Question,
): readonly CityLine[] {
  const { graph } = useWorld();
  const { edges } = useVisible();
  const all = useMemo(() => {
    const known = new Map(cities.map((city) => [city.node, city]));
    const weights: number[] = [];
    const lines: CityLine[] = [];
    for (const edge of edges) {
      const [from, to] = graph.extremities(edge).map((node) => known.get(node));
      if (!from || !to) continue;
      lines.push({ from, to, width: 0, bright: false });
      weights.push(graph.getEdgeAttribute(edge, 'weight'));
    }
    const most = Math.log1p(weights.reduce((a, b) => Math.max(a, b), 1e-9));
    return lines.map((line, index) => ({
      ...line,
      width: WIDTH.least + ((WIDTH.most - WIDTH.least) * Math.log1p(weights[index]!)) / most,
    }));
  }, [graph, edges, cities]);
  return useMemo(() => {
    if (!bright) return all;
    const only = subjects.length === 1 ? subjects[0]! : null;
    const wanted = (node: string) => (only ? node === only : bright.has(node));
    return all
      .filter(({ from, to }) =>
        only ? wanted(from.node) || wanted(to.node) : subjects.length === 0 && wanted(from.node) && wanted(to.node),
      )
      .map((line) => ({ ...line, bright: true }));
  }, [all, subjects, bright]);
}
