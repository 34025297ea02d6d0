import type { Matrix } from '../../graph/views/matrix.ts';
import type { Measure } from '../../graph/views/matrix-order.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import { figure } from './figure.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What there is to say of a cell, in one line: who, how many sentences, how many expected. */
export function useSaid(matrix: Matrix, measure: Measure): (row: string, column: string) => string {
  const { graph } = useWorld();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  return (row, column) => {
    if (row === column) return words.itself;
    const pair = words.pair(graph.getNodeAttribute(row, 'label'), graph.getNodeAttribute(column, 'label'));
    const cell = matrix.cell(row, column);
    const expected = matrix.expected(row, column);
    if (!cell) return `${pair} · ${words.none} · ${words.expected(expected)}`;
    if (cell.hidden) return `${pair} · ${words.hidden} · ${units.count(cell.sentences)}`;
    const against = words.against(expected, figure(cell.specialisation, 'specialisation'));
    const weight = measure === 'weight' ? [`${words.weight} ${figure(cell.weight, 'weight')}`] : [];
    return [pair, units.count(cell.sentences), ...weight, against].join(' · ');
  };
}
