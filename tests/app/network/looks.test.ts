import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../src/app/network/drawing.ts';
import { atRest } from '../../../src/app/network/glide.ts';
import type { Mark } from '../../../src/app/network/marks.ts';
import { masksOf } from '../../../src/app/network/masks.ts';
import {
  EDGE_STYLES,
  LINE_COLUMNS,
  looksOf,
  NODE_COLUMNS,
  NODE_STYLES,
  RIBBON_COLUMNS,
} from '../../../src/app/network/painting/looks.ts';
import { CITIES, everything, exampleGraph, triangle } from './example.ts';

const UNMARKED = new Map<string, Mark>();

describe('what a painter gets', () => {
  const graph = triangle();
  const drawing = drawingOf(graph, CITIES);
  const all = masksOf(drawing, everything(graph), UNMARKED);

  test('is every shown node and edge, the strongest edges last so that they lie on top', () => {
    const { nodes, ribbons, lines } = looksOf(atRest(drawing), all, UNMARKED);
    expect(nodes).toHaveLength(4 * NODE_COLUMNS);
    expect(lines).toHaveLength(0);
    const widths = columnOf(ribbons, RIBBON_COLUMNS, 4);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths.at(-1)).toBeCloseTo(4);
  });

  test('is nothing of what a filter hides or a hand has lifted', () => {
    const some = masksOf(drawing, { nodes: new Set(['city:上海']), edges: new Set() }, UNMARKED);
    expect(looksOf(atRest(drawing), some, UNMARKED).nodes).toHaveLength(NODE_COLUMNS);
    const lifted = looksOf(atRest(drawing), all, UNMARKED, drawing.nodeOf.get('city:上海')!);
    expect(lifted.nodes).toHaveLength(3 * NODE_COLUMNS);
    expect(lifted.ribbons).toHaveLength(RIBBON_COLUMNS);
  });

  test('is marked by form: doubled, thick, thin, dashed', () => {
    const marks = new Map<string, Mark>([
      [drawing.edges[0]!, 'stronger'],
      [drawing.edges[1]!, 'new'],
      [drawing.edges[2]!, 'weaker'],
      [drawing.edges[3]!, 'gone'],
      ['city:苏州', 'new'],
    ]);
    const { ribbons, nodes } = looksOf(atRest(drawing), all, marks);
    const styles = columnOf(ribbons, RIBBON_COLUMNS, 6).reverse();
    expect(styles).toEqual([EDGE_STYLES.stronger, EDGE_STYLES.new, EDGE_STYLES.weaker, EDGE_STYLES.gone]);
    expect(columnOf(nodes, NODE_COLUMNS, 5)).toEqual([0, 0, 0, NODE_STYLES.new]);
  });

  test('of very many edges has only the strongest and the marked with a width; the others pale', () => {
    const count = 100;
    const mentions = Object.fromEntries(Array.from({ length: count }, (_, index) => [`city:${index}`, 5]));
    const links = Array.from({ length: count }, (_, a) =>
      Array.from({ length: a }, (_, b): [string, string, number] => [`city:${a}`, `city:${b}`, 1 + a + b]),
    ).flat();
    const dense = exampleGraph(mentions, links);
    const many = drawingOf(dense, {});
    const marks = new Map<string, Mark>([[many.edges.at(-1)!, 'new']]);
    const looks = looksOf(atRest(many), masksOf(many, everything(dense), UNMARKED), marks);
    expect(looks.ribbons.length / RIBBON_COLUMNS + looks.lines.length / LINE_COLUMNS).toBe(links.length);
    expect(looks.ribbons.length / RIBBON_COLUMNS).toBe(801);
    expect(Math.max(...columnOf(looks.lines, LINE_COLUMNS, 2))).toBeLessThan(0.35);
  });

  test('of what a slice lost is what is marked as gone', () => {
    const slice = exampleGraph({ 'city:上海': 4, 'technology:5G': 2 }, []);
    const lost: Array<[string, Mark]> = [
      ['company:华为', 'gone'],
      ['city:上海\tcompany:华为', 'gone'],
    ];
    const marks = new Map(lost);
    const drawn = drawingOf(slice, CITIES, { gone: { whole: graph, marks } });
    const looks = looksOf(atRest(drawn), masksOf(drawn, everything(slice), marks), marks);
    expect(looks.nodes).toHaveLength(3 * NODE_COLUMNS);
    expect(columnOf(looks.ribbons, RIBBON_COLUMNS, 6)).toEqual([EDGE_STYLES.gone]);
  });
});

function columnOf(columns: Float32Array, width: number, column: number): number[] {
  return Array.from({ length: columns.length / width }, (_, row) => columns[row * width + column]!);
}
