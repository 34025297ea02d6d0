import { useWords } from '../messages/useWords.ts';
import type { Column, Rows } from './column.ts';
import type { Sort } from './setup.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  table: Rows;
  columns: readonly Column[];
  sort: Sort;
  height: number;
  onSort(column: string): void;
}

/** The names of the columns, each a button that sorts by it, then the other way round. */
export function ColumnNames({ table, columns, sort, height, onSort }: Props) {
  const words = useWords({ zh, en });
  return (
    <thead>
      <tr aria-rowindex={1} className="table-names" style={{ height }}>
        <td className="table-pick" aria-colindex={1} />
        {columns.map((column) => {
          const sorted = sort.column === column.id;
          return (
            <th
              key={column.id}
              scope="col"
              aria-colindex={table.columns.indexOf(column) + 2}
              aria-sort={sorted ? (sort.greatestFirst ? 'descending' : 'ascending') : 'none'}
              data-column={column.id}
              data-numeric={column.numeric || undefined}
            >
              <button
                type="button"
                title={column.explained ?? `${words.sortBy}: ${column.name}`}
                onClick={() => onSort(column.id)}
              >
                <span className="row-name">{column.name}</span>
                <span className="table-arrow" aria-hidden="true">
                  {sorted ? (sort.greatestFirst ? '↓' : '↑') : ''}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
