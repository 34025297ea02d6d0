import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import { Choice } from '../look/Choice.tsx';
import { Segments } from '../look/Segments.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import type { Column, Rows } from './column.ts';
import { Picked } from './Picked.tsx';
import { SortBy } from './SortBy.tsx';
import { TABLES, type TableChoices } from './setup.ts';
import type { ShownRows } from './useShownRows.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  table: Rows;
  shown: ShownRows;
  /** Those there is room for. */
  columns: readonly Column[];
  choices: TableChoices;
  change(changed: Partial<TableChoices>): void;
}

/** What the table lists and how much of it. */
export function TableBar({ table, shown, columns, choices, change }: Props) {
  const words = useWords({ zh, en });
  const { of, types, query, sorts } = choices;
  return (
    <div className="table-bar">
      <Segments
        name={words.table}
        value={of}
        options={TABLES.map((value) => ({ value, name: words.tables[value] }))}
        onChoose={(chosen) => change({ of: chosen })}
      />
      <input
        type="search"
        className="table-find"
        aria-label={words.find}
        placeholder={of === 'entities' ? words.findEntities : words.findLinks}
        value={query}
        onFocus={shown.prepare}
        onChange={(event) => change({ query: event.target.value })}
      />
      <div className="table-types">
        <OfType
          name={words.typeOfEnd.first}
          value={types[0]}
          onChoose={(type) => change({ types: [type, types[1]] })}
        />
        {of === 'links' && (
          <>
            <span className="quiet">{words.and}</span>
            <OfType
              name={words.typeOfEnd.second}
              value={types[1]}
              onChoose={(type) => change({ types: [types[0], type] })}
            />
          </>
        )}
      </div>
      {columns.length < table.columns.length && (
        <SortBy table={table} sort={sorts[of]} onSort={(sort) => change({ sorts: { ...sorts, [of]: sort } })} />
      )}
      <Picked table={table} rows={shown.rows} />
      <p className="table-count quiet">
        <span role="status">{words.found(shown.rows.length, table.keys.length)}</span>
        {columns.length < table.columns.length && ` · ${words.columnsLeftOut(table.columns.length - columns.length)}`}
      </p>
    </div>
  );
}

interface OfTypeProps {
  name: string;
  value: EntityType | null;
  onChoose(type: EntityType | null): void;
}

function OfType({ name, value, onChoose }: OfTypeProps) {
  const messages = useMessages();
  const words = useWords({ zh, en });
  return (
    <Choice
      name={name}
      value={value ?? 'any'}
      options={[
        { value: 'any', name: words.anyType },
        ...ENTITY_TYPES.map((type) => ({ value: type, name: messages.types[type] })),
      ]}
      onChoose={(chosen) => onChoose(chosen === 'any' ? null : chosen)}
    />
  );
}
