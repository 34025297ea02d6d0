import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import { parseFields, printFields, type Setup } from '../useSetup.ts';

export const TABLES = ['entities', 'links'] as const;
export type TableOf = (typeof TABLES)[number];

/** A column by its id. */
export interface Sort {
  column: string;
  greatestFirst: boolean;
}

export interface TableChoices {
  of: TableOf;
  sorts: Readonly<Record<TableOf, Sort>>;
  /** Of the entities, or of the two ends of the links, whichever is which; null: any. */
  types: readonly [EntityType | null, EntityType | null];
  query: string;
}

const SORTS: TableChoices['sorts'] = {
  entities: { column: 'mentions', greatestFirst: true },
  links: { column: 'weight', greatestFirst: true },
};

/** The choices of the table as a line of the address. */
export const TABLE_SETUP: Setup<TableChoices> = {
  print: ({ of, sorts, types, query }) =>
    printFields({
      of: of === 'entities' ? undefined : of,
      ...Object.fromEntries(TABLES.map((table) => [`${table} by`, printSort(sorts[table], SORTS[table])])),
      types: types.some(Boolean) ? types.map((type) => type ?? 'any').join(' ') : undefined,
      find: query.replaceAll('\t', ' '),
    }),
  parse(text) {
    const fields = parseFields(text);
    const [first, second] = (fields.get('types') ?? '').split(' ').map(parseType);
    return {
      of: TABLES.find((table) => table === fields.get('of')) ?? 'entities',
      sorts: {
        entities: parseSort(fields.get('entities by')) ?? SORTS.entities,
        links: parseSort(fields.get('links by')) ?? SORTS.links,
      },
      types: [first ?? null, second ?? null],
      query: fields.get('find') ?? '',
    };
  },
};

function printSort({ column, greatestFirst }: Sort, first: Sort): string | undefined {
  if (column === first.column && greatestFirst === first.greatestFirst) return undefined;
  return `${column} ${greatestFirst ? 'down' : 'up'}`;
}

function parseSort(field: string | undefined): Sort | undefined {
  const [, column, way] = field?.match(/^(\w+) (up|down)$/) ?? [];
  return column ? { column, greatestFirst: way === 'down' } : undefined;
}

function parseType(name: string): EntityType | null {
  return ENTITY_TYPES.find((type) => type === name) ?? null;
}
