import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactGraph } from '../../../src/graph/facts.ts';
import { type Line, makeMatrix, type Matrix } from '../../../src/graph/views/matrix.ts';
import { byLine, byTotal } from '../../../src/graph/views/matrix-order.ts';
import { specialisation } from '../../../src/graph/views/specialisation.ts';
import { edgeKey } from '../../../src/model/graph.ts';
import { ask } from '../questions.ts';

const cities = ['city:上海', 'city:武汉', 'city:深圳', 'city:北京'];
const technologies = ['technology:5G', 'technology:VR', 'technology:AI'];

describe('the matrix of cities and technologies', () => {
  const { graph } = ask([
    {
      sentences: [
        ['city:上海', 'technology:VR'],
        ['city:上海', 'technology:VR'],
        ['city:上海', 'technology:5G'],
        ['city:武汉', 'technology:5G'],
        ['city:武汉', 'technology:5G', 'company:华为'],
        ['city:深圳', 'company:华为'],
      ],
    },
  ]);
  const matrix = makeMatrix(graph, 'city', 'technology', whole(graph));

  test('has a line for each entity that is linked to the other type, most sentences first', () => {
    expect(matrix.rows.map(({ node, sentences }) => [node, sentences])).toEqual([
      ['city:上海', 3],
      ['city:武汉', 2],
    ]);
    expect(matrix.columns.map(({ node, sentences }) => [node, sentences])).toEqual([
      ['technology:5G', 3],
      ['technology:VR', 2],
    ]);
  });

  test('counts the sentences of each pair and how much more they are than expected, half a sentence added to both', () => {
    const cell = matrix.cell('city:上海', 'technology:VR')!;
    expect(cell.sentences).toBe(2);
    expect(matrix.expected('city:上海', 'technology:VR')).toBeCloseTo((3 * 2) / 5);
    expect(cell.specialisation).toBeCloseTo((2 + 0.5) / (1.2 + 0.5));
    expect(matrix.cell('city:武汉', 'technology:VR')).toBeUndefined();
    expect(matrix.expected('city:武汉', 'technology:VR')).toBeCloseTo((2 * 2) / 5);
  });

  test('hides what a filter hides and changes no other figure by it', () => {
    const strong = edgeKey('city:上海', 'technology:VR');
    const some = makeMatrix(graph, 'city', 'technology', { ...whole(graph), edges: new Set([strong]) });
    expect(some.rows.map(({ node, sentences }) => [node, sentences])).toEqual([['city:上海', 2]]);
    expect(some.cell('city:武汉', 'technology:5G')?.hidden).toBe(true);
    expect(some.cell('city:上海', 'technology:VR')?.specialisation).toBe(
      matrix.cell('city:上海', 'technology:VR')?.specialisation,
    );
  });

  test('is ordered by what a row says: its greatest values first, what it lacks last', () => {
    const ordered = byLine(matrix, matrix, 'city:上海', 'sentences');
    expect(names(ordered.columns)).toEqual(['technology:VR', 'technology:5G']);
    expect(ordered.rows).toBe(matrix.rows);
    const other = byLine(matrix, matrix, 'technology:VR', 'sentences');
    expect(names(other.rows)).toEqual(['city:上海', 'city:武汉']);
  });

  test('is ordered by total weight where weights are shown', () => {
    expect(names(byTotal(matrix.rows, 'weight'))).toEqual(['city:上海', 'city:武汉']);
    expect(byTotal(matrix.rows, 'weight')[1]!.weight).toBeCloseTo(1.5);
  });
});

test('of one type, both sides of the diagonal say the same, and an entity has nothing with itself', () => {
  const { graph } = ask([
    {
      sentences: [
        ['city:上海', 'city:武汉'],
        ['city:上海', 'city:武汉'],
        ['city:上海', 'city:深圳'],
      ],
    },
  ]);
  const matrix = makeMatrix(graph, 'city', 'city', whole(graph));
  expect(matrix.cell('city:上海', 'city:武汉')).toEqual(matrix.cell('city:武汉', 'city:上海'));
  expect(matrix.cell('city:上海', 'city:上海')).toBeUndefined();
  expect(matrix.rows).toEqual(matrix.columns);
  expect(matrix.expected('city:上海', 'city:武汉')).toBeCloseTo((3 * 2) / 6);
});

const sentence = fc
  .tuple(fc.subarray(cities, { maxLength: 2 }), fc.subarray(technologies, { maxLength: 2 }))
  .map(([some, others]) => [...some, ...others])
  .filter((entities) => entities.length > 0);

test('turning a matrix changes no number; what is expected adds up to what there is', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 25 }), (sentences) => {
      const { graph } = ask([{ sentences }]);
      const matrix = makeMatrix(graph, 'city', 'technology', whole(graph));
      const turned = makeMatrix(graph, 'technology', 'city', whole(graph));
      expect(turned.rows).toEqual(matrix.columns);
      const cells = pairs(matrix);
      const observed = cells.map(([row, column]) => matrix.cell(row, column)?.sentences ?? 0);
      for (const [row, column] of cells) expect(turned.cell(column, row)).toEqual(matrix.cell(row, column));
      expect(sum(cells.map(([row, column]) => matrix.expected(row, column)))).toBeCloseTo(sum(observed));
      expect(sum(observed)).toBe(sum(matrix.rows.map((line) => line.sentences)));
    }),
  );
});

test('specialisation lies between 1 and observed / expected, grows with what is observed, and one sentence never makes more than three times', () => {
  const expectedCount = fc.double({ min: 1e-6, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.nat(1000), expectedCount, (observed, expected) => {
      const ratio = specialisation(observed, expected);
      const [low, high] = [1, observed / expected].sort((a, b) => a - b) as [number, number];
      expect(ratio).toBeGreaterThanOrEqual(low - 1e-12);
      expect(ratio).toBeLessThanOrEqual(high + 1e-12);
      expect(specialisation(observed + 1, expected)).toBeGreaterThan(ratio);
      expect(specialisation(1, expected)).toBeLessThan(3);
    }),
  );
});

function whole(graph: FactGraph) {
  return { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
}

function names(lines: readonly Line[]): string[] {
  return lines.map(({ node }) => node);
}

function pairs({ rows, columns }: Matrix): Array<[row: string, column: string]> {
  return rows.flatMap(({ node: row }) => columns.map(({ node: column }): [string, string] => [row, column]));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
