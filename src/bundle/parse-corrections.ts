import { isSeq, LineCounter, parseDocument } from 'yaml';
import type { Correction, CorrectionLine, CorrectionPlace, LineProblem } from '../model/correction.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';

const LONGEST_ITEM = 64 * 1024;
const MOST_ITEMS = 20_000;

/**
 * Reads the text of a `corrections.yaml`: a YAML list, an item a correction. Each item is read by itself, so that one that
 * makes no sense costs only itself; it is among the problems, with the line it starts on.
 */
export function parseCorrections(text: string): { lines: CorrectionLine[]; problems: LineProblem[] } {
  const lines: CorrectionLine[] = [];
  const problems: LineProblem[] = [];
  for (const item of itemsOf(text)) {
    try {
      if (lines.length === MOST_ITEMS)
        throw new Misfit('is one too many', `at most ${MOST_ITEMS.toLocaleString('en')} corrections`);
      lines.push({ line: item.line, correction: parseItem(item.text) });
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      problems.push({ line: item.line + error.below, problem: error.message, needed: error.needed });
      if (lines.length === MOST_ITEMS) break;
    }
  }
  return { lines, problems };
}

/** An item, or a field of one, that cannot be used; `below`: lines below the item's first. */
class Misfit extends Error {
  constructor(
    problem: string,
    readonly needed: string,
    readonly below = 0,
  ) {
    super(problem);
  }
}

interface Item {
  line: number;
  text: string;
}

/** The items of the list, cut at the lines that begin with a hyphen as far in as the first; other lines there stand alone. */
function itemsOf(text: string): Item[] {
  const items: Array<{ line: number; lines: string[] }> = [];
  let margin: number | undefined;
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (SILENT.test(line)) continue;
    const indent = line.search(/[^ ]/);
    const starts = /^ *-(\s|$)/.test(line) && (margin === undefined || indent <= margin);
    if (starts) margin ??= indent;
    const within = margin !== undefined && indent > margin;
    if (starts || !within || items.length === 0) items.push({ line: index + 1, lines: [] });
    const item = items.at(-1)!;
    for (let gap = item.line + item.lines.length; gap < index + 1; gap++) item.lines.push('');
    item.lines.push(line);
  }
  return items.map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}

/** Empty lines, comments, and the marks between documents of a YAML stream. */
const SILENT = /^\s*(#.*)?$|^(---|\.\.\.)\s*$/;

function parseItem(text: string): Correction {
  if (!/^ *-(\s|$)/.test(text)) throw new Misfit('is no item of the list', 'a line that begins with "- "');
  const fields = new Fields(fieldsOf(text));
  const kinds = KINDS.filter((kind) => fields.has(kind));
  if (kinds.length !== 1) {
    const problem = kinds.length === 0 ? 'says no correction' : `says ${kinds.join(' and ')} at once`;
    throw new Misfit(problem, `one of ${KINDS.join(', ')}`);
  }
  const [kind] = kinds;
  fields.allow(kind!, FIELDS[kind!]);
  return READ[kind!](fields);
}

/** The one entry of the list that the text of an item is; numbers and words like `no` stay the strings they are written as. */
function fieldsOf(text: string): Map<unknown, unknown> {
  if (text.length > LONGEST_ITEM) throw new Misfit('is very long', `at most ${LONGEST_ITEM / 1024} KiB a correction`);
  const lineCounter = new LineCounter();
  let value: unknown;
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) {
      const below = Math.max(lineCounter.linePos(error.pos[0]).line, 1) - 1;
      throw new Misfit(`is not YAML: ${error.message.split('\n')[0]}`, QUOTES, below);
    }
    if (!isSeq(document.contents)) throw new Misfit('is no item of the list', 'a line that begins with "- "');
    value = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof Misfit) throw error;
    if (error instanceof ReferenceError) throw new Misfit('refers to another place with *', QUOTES);
    if (error instanceof RangeError) throw new Misfit('is nested too deep', 'a correction');
    throw error;
  }
  const [entry] = value as unknown[];
  if (!(entry instanceof Map)) throw new Misfit('says no correction', `one of ${KINDS.join(', ')}`);
  return entry;
}

const QUOTES = 'double quotes around a text that holds : # , [ ] { } or begins with another sign';

const KINDS = ['merge', 'split', 'rename', 'retype', 'not'] as const;
type Kind = (typeof KINDS)[number];

const FIELDS: Record<Kind, readonly string[]> = {
  merge: ['merge', 'into'],
  split: ['split', 'alias', 'into'],
  rename: ['rename', 'to'],
  retype: ['retype', 'to'],
  not: ['not', 'surface', 'in', 'sentence', 'nth', 'at'],
};

const READ: Record<Kind, (fields: Fields) => Correction> = {
  merge: (fields) => ({ kind: 'merge', keys: fields.texts('merge').map(key('merge')), into: fields.newKey('into') }),
  split(fields) {
    const from = key('split')(fields.text('split'));
    const aliases = fields.texts('alias');
    const type = from.slice(0, from.indexOf(':'));
    const into = fields.has('into') ? fields.newKey('into') : key('alias')(`${type}:${name('alias')(aliases[0]!)}`);
    return { kind: 'split', key: from, aliases, into };
  },
  rename(fields) {
    const to = name('to')(fields.text('to'));
    if (TYPED.test(to)) throw new Misfit(`to: "${to}" has a type`, 'the name alone (retype changes the type)');
    return { kind: 'rename', key: key('rename')(fields.text('rename')), name: to };
  },
  retype: (fields) => ({ kind: 'retype', key: key('retype')(fields.text('retype')), type: type(fields.text('to')) }),
  not(fields) {
    const place = placeIn(fields);
    const surface = fields.has('surface') ? { surface: fields.text('surface') } : {};
    return { kind: 'reject', key: key('not')(fields.text('not')), ...surface, ...(place ? { place } : {}) };
  },
};

function placeIn(fields: Fields): CorrectionPlace | undefined {
  if (!fields.has('in')) {
    const stray = ['sentence', 'nth', 'at'].find((field) => fields.has(field));
    if (stray) throw new Misfit(`${stray}: is of no document`, 'in: with the path or id of the document');
    return undefined;
  }
  const place: CorrectionPlace = { document: fields.text('in') };
  if (fields.has('sentence')) place.sentence = fields.text('sentence');
  if (fields.has('nth')) {
    if (!fields.has('sentence') || !fields.has('surface'))
      throw new Misfit('nth: counts what is not given', 'a sentence and a surface');
    place.nth = whole('nth', fields.text('nth'), 1);
  }
  if (fields.has('at')) {
    const [start, end, ...more] = fields.texts('at').map((offset) => whole('at', offset, 0));
    if (start === undefined || end === undefined || more.length > 0 || end <= start)
      throw new Misfit('at: is no place', 'two offsets [start, end]');
    place.at = [start, end];
  }
  return place;
}

/** The fields of one item, checked as they are read. */
class Fields {
  constructor(private readonly values: ReadonlyMap<unknown, unknown>) {}

  has(field: string): boolean {
    return this.values.has(field);
  }

  text(field: string): string {
    const texts = this.texts(field);
    if (texts.length > 1) throw new Misfit(`${field}: is a list`, 'one');
    return texts[0]!;
  }

  /** One text or a list of some. */
  texts(field: string): string[] {
    const value = this.values.get(field);
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const texts = list.map((text) => (typeof text === 'string' ? text.trim() : ''));
    if (texts.length === 0 || texts.includes(''))
      throw new Misfit(`${field}: ${this.has(field) ? 'is empty or no text' : 'is missing'}`, 'a text');
    return texts;
  }

  newKey(field: string): string {
    const text = key(field)(this.text(field));
    name(field)(text);
    return text;
  }

  /** Throws for a field that is not one of a kind's own. */
  allow(kind: Kind, own: readonly string[]): void {
    for (const field of this.values.keys()) {
      if (typeof field !== 'string' || !own.includes(field))
        throw new Misfit(`"${String(field)}" is no field of ${kind}`, own.join(', '));
    }
  }
}

const TYPED = new RegExp(`^(${ENTITY_TYPES.join('|')}):`);

function key(field: string): (text: string) => string {
  return (text) => {
    const colon = text.indexOf(':');
    if (!TYPED.test(text) || text.slice(colon + 1).trim() === '')
      throw new Misfit(`${field}: "${text}" is no key`, `one of ${ENTITY_TYPES.join(', ')}, a colon, a name`);
    return text;
  };
}

/** What a name people give may not hold: tabs and line breaks (they part keys), invisible characters (nobody would see them). */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

function name(field: string): (text: string) => string {
  return (text) => {
    if (UNSEEN.test(text)) throw new Misfit(`${field}: holds an invisible character`, 'a name one can see');
    if (text.length > 200) throw new Misfit(`${field}: is very long`, 'a name of at most 200 characters');
    return text;
  };
}

function type(text: string): EntityType {
  const known = ENTITY_TYPES.find((candidate) => candidate === text);
  if (!known) throw new Misfit(`to: "${text}" is no type`, `one of ${ENTITY_TYPES.join(', ')}`);
  return known;
}

function whole(field: string, text: string, least: number): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) < least)
    throw new Misfit(`${field}: "${text}" is no number`, `a whole number from ${least} on`);
  return Number(text);
}
