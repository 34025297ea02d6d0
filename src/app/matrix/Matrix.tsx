import { useMemo } from 'react';
import { makeMatrix } from '../../graph/views/matrix.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useSetup } from '../useSetup.ts';
import { useVisible } from '../useVisible.ts';
import { useWorld } from '../worldContext.ts';
import { MatrixBar } from './MatrixBar.tsx';
import { MatrixFoot } from './MatrixFoot.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MATRIX_SETUP } from './setup.ts';
import { shadesOf } from './shades.ts';
import { usePicked } from './usePicked.ts';
import { usePointed } from './pointed.ts';
import { useLines } from './useLines.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';
import './matrix.css';

/** Two types against each other: in how many sentences each of the one stands with each of the other. */
export function Matrix() {
  const { graph } = useWorld();
  const visible = useVisible();
  const messages = useMessages();
  const words = useWords({ zh, en });
  const showAll = useStore((state) => state.showAll);
  const [choices, change] = useSetup('matrix', MATRIX_SETUP);
  const { rows, columns, measure } = choices;
  const matrix = useMemo(() => makeMatrix(graph, rows, columns, visible), [graph, rows, columns, visible]);
  const picked = usePicked(rows, columns);
  const lines = useLines(matrix, choices, choices.onlyPicked ? picked : null);
  const shades = useMemo(
    () =>
      shadesOf(
        measure,
        matrix.shown.map((cell) => cell[measure]),
      ),
    [matrix, measure],
  );
  const pointed = usePointed();
  const empty = lines.rows.length === 0 || lines.columns.length === 0;
  return (
    <div className="matrix" aria-busy={lines.state === 'ordering'}>
      <MatrixBar choices={choices} change={change} lines={lines} picked={picked} />
      {empty ? (
        <div className="matrix-empty">
          <h2>{words.empty(messages.types[rows], messages.types[columns])}</h2>
          <p className="quiet">{words.emptyHint}</p>
          <button type="button" className="action" onClick={showAll}>
            {messages.showAll}
          </button>
        </div>
      ) : (
        <MatrixGrid matrix={matrix} lines={lines} choices={choices} change={change} shades={shades} pointed={pointed} />
      )}
      <MatrixFoot matrix={matrix} measure={measure} shades={shades} pointed={pointed} />
    </div>
  );
}
