import type { Matrix } from '../../graph/matrix.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What there is to say of a cell, in one line: who, how many sentences, how many expected. */
export function useSaid(matrix: Matrix): (row: string, column: string) => string {
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
    return `${pair} · ${units.count(cell.sentences)} · ${words.against(expected, cell.specialisation)}`;
  };
}
