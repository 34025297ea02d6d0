import { Choice } from '../look/Choice.tsx';
import { useWords } from '../messages/useWords.ts';
import type { Rows } from './column.ts';
import type { Sort } from './setup.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  table: Rows;
  sort: Sort;
  onSort(sort: Sort): void;
}

/** A way to sort by any column, for where some are left out. */
export function SortBy({ table, sort, onSort }: Props) {
  const words = useWords({ zh, en });
  const way = sort.greatestFirst ? words.greatestFirst : words.leastFirst;
  return (
    <div className="table-sort">
      <Choice
        name={words.sortBy}
        value={sort.column}
        options={table.columns.map(({ id, name }) => ({ value: id, name: words.sortedBy(name) }))}
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
    </div>
  );
}
