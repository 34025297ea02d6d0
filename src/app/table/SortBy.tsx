import { Choice } from '../look/Choice.tsx';
import { useWords } from '../messages/useWords.ts';
import type { Column, Rows } from './column.ts';
import type { Sort } from './setup.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  table: Rows;
  /** The columns there is room for. */
  fitting: readonly Column[];
  sort: Sort;
  onSort(sort: Sort): void;
}

/** Where columns are left out: how many, and a way to sort by them all the same. */
export function SortBy({ table, fitting, sort, onSort }: Props) {
  const words = useWords({ zh, en });
  const cut = table.columns.length - fitting.length;
  if (cut === 0) return null;
  const way = sort.greatestFirst ? words.greatestFirst : words.leastFirst;
  return (
    <div className="table-sort">
      <Choice
        named
        name={words.sortBy}
        value={sort.column}
        options={table.columns.map(({ id, name }) => ({ value: id, name }))}
        onChoose={(column) => onSort({ column, greatestFirst: table.columns.find(({ id }) => id === column)!.numeric })}
      />
      <button
        type="button"
        className="plain-button"
        title={way}
        aria-label={way}
        onClick={() => onSort({ ...sort, greatestFirst: !sort.greatestFirst })}
      >
        {sort.greatestFirst ? '↓' : '↑'}
      </button>
      <span className="quiet">{words.columnsLeftOut(cut)}</span>
    </div>
  );
}
