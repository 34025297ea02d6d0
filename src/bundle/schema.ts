import * as v from 'valibot';
import type { AnnotatedDocument, DocumentRow } from '../model/document.ts';
import { BLOCK_ROLES } from '../model/document.ts';
import { ENTITY_TYPES } from '../model/entity.ts';
import { type KnowledgeGraph, type Layout, type Mentions, type Postings, SUPPORTS, WINDOWS } from '../model/graph.ts';
import type { Report } from '../model/report.ts';
import { BundleError } from './error.ts';
import { hasFields, isObject, isOneOf, longList, parseJson, validated } from './parse.ts';

/** Version of the bundle's form this program reads and writes. */
export const SCHEMA_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const isCount = isIndex;
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const type = v.picklist(ENTITY_TYPES);
const textOrNull = v.nullable(v.string());

const graphSchema = v.object({
  options: v.object({ type: v.literal('undirected'), multi: v.literal(false), allowSelfLoops: v.literal(false) }),
  attributes: v.object({
    schema: v.literal(SCHEMA_VERSION),
    recipe: v.object({
      version: v.string(),
      lexicon: v.string(),
      corrections: textOrNull,
      window: v.picklist(WINDOWS),
      types: v.array(type),
      seed: v.number(),
    }),
    corpus: v.object({ documents: count, sentences: count, units: count, mentions: count }),
  }),
  nodes: v.array(
    v.object({
      key: v.string(),
      attributes: v.objectWithRest(
        {
          label: v.string(),
          type,
          aliases: v.array(v.string()),
          mentions: count,
          sentences: count,
          documents: count,
          community: count,
        },
        v.union([v.string(), v.number(), v.array(v.string())]),
      ),
    }),
  ),
  edges: longList(
    v.object({
      key: v.string(),
      source: v.string(),
      target: v.string(),
      attributes: v.object({
        weight: v.number(),
        sentences: count,
        documents: count,
        expected: v.number(),
        npmi: v.number(),
        g2: v.number(),
        p: v.nullable(v.number()),
        support: v.picklist(SUPPORTS),
        first: textOrNull,
        last: textOrNull,
      }),
    }),
    {
      key: isText,
      source: isText,
      target: isText,
      attributes: hasFields({
        weight: isNumber,
        sentences: isCount,
        documents: isCount,
        expected: isNumber,
        npmi: isNumber,
        g2: isNumber,
        p: (value) => value === null || isNumber(value),
        support: isOneOf(SUPPORTS),
        first: (value) => value === null || isText(value),
        last: (value) => value === null || isText(value),
      }),
    },
  ),
});

const facts = {
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/, 'an id of letters, digits, - and _')),
  path: v.string(),
  title: v.string(),
  date: textOrNull,
  source: textOrNull,
  url: textOrNull,
  language: v.string(),
  encoding: v.string(),
  sha256: v.string(),
  characters: count,
  duplicateOf: v.exactOptional(v.string()),
  copies: v.exactOptional(v.array(v.tuple([count, v.string(), count]))),
};

const rowsSchema = v.array(v.object({ ...facts, sentences: count }));

const documentSchema = v.object({
  ...facts,
  text: v.string(),
  sentences: longList(v.object({ start: count, end: count, role: v.picklist(BLOCK_ROLES) }), {
    start: isCount,
    end: isCount,
    role: isOneOf(BLOCK_ROLES),
  }),
  mentions: longList(
    v.object({ entity: v.string(), start: count, end: count, sentence: count, rule: v.string(), score: v.number() }),
    { entity: isText, start: isCount, end: isCount, sentence: isCount, rule: isText, score: isNumber },
  ),
  units: v.exactOptional(v.array(v.pipe(v.array(count), v.minLength(1)))),
});

const countsByName = v.record(v.string(), count);
const byType = <Value extends v.GenericSchema>(value: Value) =>
  v.object({ city: value, company: value, technology: value, policy: value });

const problem = v.object({ path: v.string(), problem: v.string(), needed: v.string() });

const reportSchema = v.object({
  read: v.array(v.object({ path: v.string(), encoding: v.string(), kept: v.number(), mentions: count })),
  reprints: count,
  skipped: v.array(problem),
  encodings: countsByName,
  entities: byType(count),
  rules: byType(v.record(v.string(), v.object({ mentions: count, entities: count }))),
  unaccepted: v.object({
    names: count,
    first: v.array(v.object({ name: v.string(), type, times: count, line: v.string(), file: v.string() })),
  }),
  sample: byType(
    v.array(
      v.object({
        entity: v.string(),
        rule: v.string(),
        path: v.string(),
        document: v.string(),
        sentence: count,
        context: v.tuple([v.string(), v.string(), v.string()]),
      }),
    ),
  ),
  lines: v.array(problem),
});

/** The graph in the text of a `graph.json`. Throws `BundleError`, as all of these do, naming `file`, what is wrong and what is needed. */
export function parseGraph(json: string, file = 'graph.json'): KnowledgeGraph {
  const value = parseJson(json, file);
  const version = versionOf(value);
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    throw new BundleError(
      file,
      `is of version ${version} of the bundle's form`,
      `version ${SCHEMA_VERSION}: build the bundle again with this program`,
    );
  }
  return validated(graphSchema, value, file);
}

/** The positions in the text of a `layout.json`, as an object without prototype. */
export function parseLayout(json: string, file = 'layout.json'): Layout {
  return parseTable(
    json,
    file,
    (value): value is Layout[string] => isPair(value, Number.isFinite),
    'two numbers [x, y]',
  );
}

/** The postings in the text of a `postings.json`, as an object without prototype. */
export function parsePostings(json: string, file = 'postings.json'): Postings {
  const isPostings = (value: unknown): value is Postings[string] => Array.isArray(value) && value.every(isPosting);
  return parseTable(json, file, isPostings, 'a list of [document index, unit index], with or without a heading');
}

/** The mentions in the text of a `mentions.json`, as an object without prototype. */
export function parseMentions(json: string, file = 'mentions.json'): Mentions {
  return parseTable(json, file, isMentions, 'a list of [document index, number of mentions], documents ascending');
}

/** The rows in the text of a `documents.json`. */
export function parseRows(json: string, file = 'documents.json'): DocumentRow[] {
  return validated(rowsSchema, parseJson(json, file), file);
}

/** The document in the text of a `documents/<id>.json`; its offsets lie inside its text, its units hold its sentences. */
export function parseDocument(json: string, file: string): AnnotatedDocument {
  const document: AnnotatedDocument = validated(documentSchema, parseJson(json, file), file);
  const isOutside = ({ start, end }: { start: number; end: number }) => start > end || end > document.text.length;
  for (const [index, sentence] of document.sentences.entries()) {
    if (isOutside(sentence))
      throw new BundleError(file, `sentence ${index} lies outside the text`, 'start ≤ end ≤ length');
  }
  for (const [index, mention] of document.mentions.entries()) {
    if (isOutside(mention))
      throw new BundleError(file, `mention ${index} lies outside the text`, 'start ≤ end ≤ length');
    if (mention.sentence >= document.sentences.length) {
      throw new BundleError(
        file,
        `mention ${index} is in sentence ${mention.sentence}, which is not there`,
        'a sentence index',
      );
    }
  }
  for (const [index, unit] of (document.units ?? []).entries()) {
    const missing = unit.find((sentence) => sentence >= document.sentences.length);
    if (missing !== undefined)
      throw new BundleError(file, `unit ${index} holds sentence ${missing}, which is not there`, 'sentence indices');
  }
  return document;
}

/** The coverage sheet in the text of a `report.json`. */
export function parseReport(json: string, file = 'report.json'): Report {
  return validated(reportSchema, parseJson(json, file), file);
}

function parseTable<Entry>(
  json: string,
  file: string,
  isEntry: (value: unknown) => value is Entry,
  needed: string,
): Record<string, Entry> {
  const value = parseJson(json, file);
  if (!isObject(value)) throw new BundleError(file, 'is no table by node key', `an object of ${needed}`);
  const table: Record<string, Entry> = Object.create(null);
  for (const [key, entry] of Object.entries(value)) {
    if (!isEntry(entry)) throw new BundleError(file, `"${key}" is ${JSON.stringify(entry).slice(0, 60)}`, needed);
    table[key] = entry;
  }
  return table;
}

function versionOf(value: unknown): unknown {
  const attributes = isObject(value) ? value.attributes : undefined;
  return isObject(attributes) ? attributes.schema : undefined;
}

function isPair(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isMember);
}

function isMentions(value: unknown): value is Mentions[string] {
  let before = -1;
  return (
    Array.isArray(value) &&
    value.every((entry) => {
      if (!isPair(entry, isIndex) || entry[0] <= before || entry[1] === 0) return false;
      before = entry[0];
      return true;
    })
  );
}

function isPosting(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 2 || value.length === 3) && value.every(isIndex);
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}
