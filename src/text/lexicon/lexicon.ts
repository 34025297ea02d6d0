import type { EntityFacts } from '../../model/entity.ts';

/**
 * Kinds of name a lexicon knows: the four entity types, and those that only keep others from being found inside them;
 * `word` is an ordinary word that holds a name by chance (高通胀, 平台化).
 */
export const NAME_TYPES = [
  'city',
  'company',
  'technology',
  'policy',
  'region',
  'district',
  'organisation',
  'media',
  'person',
  'product',
  'event',
  'generic',
  'word',
] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * What a flag on a line means: `context` needs support from its sentence or document · `weak` (cities) counts only as
 * X市, after its province or in a list of cities · `case` letters must match as written · `frame` (cities) a one-character
 * abbreviation · `group` the aliases are the members · `modifier` (generic) a word that qualifies and never names · `not`
 * (a user's table) the names on the line are taken out of the tables that ship.
 */
export const FLAGS = ['context', 'weak', 'case', 'frame', 'group', 'modifier', 'not'] as const;
export type Flag = (typeof FLAGS)[number];

/** How little a name says by itself: `context` needs support somewhere, `weak` right beside it. */
export type Doubt = 'context' | 'weak';

/** One line of a lexicon table. */
export interface Entry {
  type: NameType;
  /** The table's name without its ending: `company.automotive`. */
  table: string;
  name: string;
  aliases: string[];
  flags: ReadonlySet<Flag>;
  /** The line's names that mean something else as often: written `理想?` (context) or `大众??` (weak) in the table. */
  doubts: ReadonlyMap<string, Doubt>;
  facts: EntityFacts;
}

export interface Lexicon {
  entries: Entry[];
  /** Hash over all tables: a part of the recipe. */
  hash: string;
}

/** A line of a table that makes no sense, or a table that is none. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';

  constructor(
    readonly file: string,
    readonly line: number,
    readonly problem: string,
    readonly needed: string,
  ) {
    super(`${file}:${line}: ${problem}; needed: ${needed}`);
  }
}

const COLUMNS = 'name, then tab-separated aliases (a|b?|c??), flags (a b) and facts (a=1;b=2)';

/**
 * Reads one table: a line an entry, `#` starts a comment. The file's name says the type: `company.cars.tsv`. A name with
 * `?` behind it needs support from its context, one with `??` right beside it.
 * Throws LexiconError with the file and the line.
 */
export function parseTable(file: string, content: string): Entry[] {
  const type = typeOfTable(file);
  return content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === '' || line.startsWith('#') ? [] : [parseLine(file, index + 1, line, type)],
    );
}

/** The type of the entities in a table, by its file name. Throws LexiconError. */
export function typeOfTable(file: string): NameType {
  const type = NAME_TYPES.find((candidate) => file.startsWith(`${candidate}.`));
  if (type) return type;
  const needed = `a name like company.mine.tsv, with one of ${NAME_TYPES.join(', ')} before the first dot`;
  throw new LexiconError(file, 1, 'the file name does not start with a type', needed);
}

/** One line of a table. Throws LexiconError. */
export function parseLine(file: string, number: number, line: string, type: NameType): Entry {
  const columns = line.split('\t');
  const [first = '', aliases = '', flags = '', facts = ''] = columns.map((column) => column.trim());
  const doubts = new Map<string, Doubt>();
  const name = nameIn(first, doubts);
  if (columns.length > 4 || name === '')
    throw new LexiconError(file, number, 'the line does not have the right columns', COLUMNS);
  return {
    type,
    table: file.replace(/\.tsv$/, ''),
    name,
    aliases:
      aliases === ''
        ? []
        : [...new Set(aliases.split('|').map((alias) => nameIn(alias, doubts)))].filter(
            (alias) => alias !== '' && alias !== name,
          ),
    doubts: doubts.size === 0 ? NO_DOUBTS : doubts,
    flags: flags === '' ? NO_FLAGS : new Set(flags.split(/\s+/).map((flag) => parseFlag(file, number, flag))),
    facts:
      facts === ''
        ? {}
        : Object.fromEntries(
            facts
              .split(';')
              .filter(Boolean)
              .map((fact) => parseFact(file, number, fact)),
          ),
  };
}

/** The name in a cell; a doubt about it is noted. */
function nameIn(cell: string, doubts: Map<string, Doubt>): string {
  const printed = cell.trim();
  if (!printed.endsWith('?')) return printed;
  const name = printed.replace(/\?{1,2}$/, '').trim();
  if (name !== '') doubts.set(name, printed.endsWith('??') ? 'weak' : 'context');
  return name;
}

const NO_FLAGS: ReadonlySet<Flag> = new Set();
const NO_DOUBTS: ReadonlyMap<string, Doubt> = new Map();

function parseFlag(file: string, number: number, flag: string): Flag {
  const known = FLAGS.find((candidate) => candidate === flag);
  if (!known) throw new LexiconError(file, number, `"${flag}" is no flag`, FLAGS.join(', '));
  return known;
}

function parseFact(file: string, number: number, fact: string): [string, string | number] {
  const at = fact.indexOf('=');
  if (at < 1) throw new LexiconError(file, number, `"${fact}" is no fact`, 'name=value');
  const value = fact.slice(at + 1).trim();
  return [fact.slice(0, at).trim(), /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value];
}
