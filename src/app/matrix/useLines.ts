import { useEffect, useMemo, useState } from 'react';
import { byLine, byTotal, type Lines } from '../../graph/views/matrix-order.ts';
import type { Line, Matrix } from '../../graph/views/matrix.ts';
import type { EntityType } from '../../model/entity.ts';
import { typeOfKey } from '../../model/entity.ts';
import { namesInOrder } from '../look/namesInOrder.ts';
import { useWorld } from '../worldContext.ts';
import { inOrderOfLikeness } from './likeness.ts';
import type { MatrixChoices } from './setup.ts';

export interface ShownLines extends Lines {
  /** How many there are, shown or cut. */
  all: { rows: number; columns: number };
  /** Whether the order is still being worked out, or could not be. */
  state: 'ready' | 'ordering' | 'failed';
}

/** The rows and columns as chosen: only those picked, in order, cut. `picked` are node keys, or null where all are wanted. */
export function useLines(matrix: Matrix, choices: MatrixChoices, picked: ReadonlySet<string> | null): ShownLines {
  const { graph } = useWorld();
  const { measure, order, most } = choices;
  const [height, width] = [most.rows, most.columns];
  const cut = useMemo(() => {
    const all = {
      rows: byTotal(keep(matrix.rows, choices.rows, picked), measure),
      columns: byTotal(keep(matrix.columns, choices.columns, picked), measure),
    };
    const ordered = order.by === 'line' ? byLine(matrix, all, order.node, measure) : all;
    const lines = { rows: ordered.rows.slice(0, height), columns: ordered.columns.slice(0, width) };
    const name = ({ node }: Line) => graph.getNodeAttribute(node, 'label');
    return {
      ...(order.by === 'name'
        ? { rows: namesInOrder(lines.rows, name), columns: namesInOrder(lines.columns, name) }
        : lines),
      all: { rows: all.rows.length, columns: all.columns.length },
    };
  }, [graph, matrix, choices.rows, choices.columns, picked, measure, order, height, width]);
  const alike = useLikeness(matrix, cut, choices);
  if (order.by !== 'likeness') return { ...cut, state: 'ready' };
  return alike && 'rows' in alike
    ? { ...cut, ...alike, state: 'ready' }
    : { ...cut, state: alike?.state ?? 'ordering' };
}

type Alike = Lines | { state: 'failed' } | null;

function useLikeness(matrix: Matrix, cut: Lines, { order, measure }: MatrixChoices): Alike {
  const [found, setFound] = useState<{ of: Lines; alike: Alike }>();
  const wanted = order.by === 'likeness';
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const keepFound = (alike: Alike) => current && setFound({ of: cut, alike });
    inOrderOfLikeness(matrix, cut, measure).then(keepFound, () => keepFound({ state: 'failed' }));
    return () => {
      current = false;
    };
  }, [wanted, matrix, cut, measure]);
  return found?.of === cut ? found.alike : null;
}

/** The lines of picked entities, those without a link too; all where none of the type is picked. */
function keep(lines: readonly Line[], type: EntityType, picked: ReadonlySet<string> | null): readonly Line[] {
  const wanted = [...(picked ?? [])].filter((node) => typeOfKey(node) === type);
  if (wanted.length === 0) return lines;
  const known = new Map(lines.map((line) => [line.node, line]));
  return wanted.map((node) => known.get(node) ?? { node, sentences: 0, weight: 0 });
}
