import { buildGraph } from '../graph/build.ts';
import { countCoMentions } from '../graph/count/count.ts';
import { entitiesOf } from '../graph/count/entities.ts';
import { buildMentions } from '../graph/count/mentions.ts';
import { buildPostings } from '../graph/count/postings.ts';
import type { Bundle } from '../model/bundle.ts';
import type { AnnotatedDocument } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Window } from '../model/graph.ts';
import type { Problem } from '../model/report.ts';
import { assertAgreement } from './agree.ts';
import { BundleError } from './error.ts';
import { rowOf } from './format.ts';

/**
 * Counts the whole bundle again from its mentions and compares: every number of every node and edge, the postings, the mentions, the
 * corpus counts, every offset and every unit. Empty when all is well; a finding names its file, the key and both values.
 */
export function checkBundle(bundle: Bundle): Problem[] {
  const entities = entitiesOf(bundle.graph.nodes);
  const { recipe } = bundle.graph.attributes;
  const found = [
    ...agreementProblems(bundle),
    ...bundle.documents.flatMap((document) => [
      ...documentProblems(document, entities),
      ...unitProblems(document, recipe.window),
    ]),
  ];
  if (found.length > 0) return found;
  const counted = buildGraph(countCoMentions(bundle.documents, recipe.window), entities, recipe);
  return [
    ...differences('graph.json', 'corpus', { ...bundle.graph.attributes.corpus }, { ...counted.attributes.corpus }),
    ...tableProblems('graph.json', attributesByKey(bundle.graph.nodes), attributesByKey(counted.nodes)),
    ...tableProblems('graph.json', attributesByKey(bundle.graph.edges), attributesByKey(counted.edges)),
    ...tableProblems('postings.json', byKey(bundle.postings), byKey(buildPostings(bundle.documents, recipe.window))),
    ...mentionProblems(bundle),
  ];
}

function agreementProblems({ graph, layout, documents, postings }: Bundle): Problem[] {
  try {
    assertAgreement({ graph, layout, documents: documents.map(rowOf), postings });
    return [];
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    return [{ path: error.file, problem: error.problem, needed: error.needed }];
  }
}

function mentionProblems({ mentions, documents }: Bundle): Problem[] {
  if (!mentions) {
    return [{ path: 'mentions.json', problem: 'is missing', needed: 'the bundle built again with this program' }];
  }
  const counted = Object.entries(buildMentions(documents)).map(([key, counts]) => [key, { counts }] as const);
  const written = Object.entries(mentions).map(([key, counts]) => [key, { counts }] as const);
  return tableProblems('mentions.json', new Map(written), new Map(counted));
}

function documentProblems(document: AnnotatedDocument, entities: ReadonlyMap<string, Entity>): Problem[] {
  const { id, text, sentences, mentions, characters } = document;
  const path = `documents/${id}.json`;
  const problems: Problem[] = [];
  const report = (problem: string, needed: string) => problems.push({ path, problem, needed });
  if (characters !== text.length) report(`characters is ${characters}`, `${text.length}, the length of the text`);
  let before = 0;
  for (const [index, { start, end }] of sentences.entries()) {
    if (start < before || end <= start || end > text.length) {
      report(`sentence ${index} is ${start}–${end}`, 'sentences in order, not empty, not overlapping, inside the text');
    }
    before = end;
  }
  for (const { entity, start, end, sentence } of mentions) {
    const around = sentences[sentence];
    const name = `mention of "${entity}" at ${start}–${end}`;
    if (!entities.has(entity)) report(`${name} names no node of graph.json`, 'a node key');
    if (!around || start < around.start || end > around.end || end <= start) {
      report(`${name} does not lie in sentence ${sentence}`, 'the sentence it lies in');
    } else if (text.slice(start, end).trim() === '') {
      report(`${name} has no surface`, 'offsets of the words that name it');
    }
  }
  return problems;
}

/** Whether the units are of the form the window has: what cannot be seen without the outline is taken as it is. */
function unitProblems({ id, sentences, units = [] }: AnnotatedDocument, window: Window): Problem[] {
  const everything = [...sentences.keys()];
  const isHeading = (sentence: number) => /^(?:title|heading)$/.test(sentences[sentence]?.role ?? '');
  const isWell = {
    sentence: () => units.length === 0,
    section: () =>
      units.length === sentences.length &&
      units.every(
        (unit, own) => unit.at(-1) === own && isAscending(unit) && unit.every((one) => one === own || isHeading(one)),
      ),
    paragraph: () => units.flat().join() === everything.join(),
    document: () => units.flat().join() === everything.join() && units.length <= 1,
  }[window];
  if (isWell()) return [];
  const needed = {
    sentence: 'none',
    section: 'one a sentence: the headings it stands under, then it',
    paragraph: 'every sentence once, in order',
    document: 'one of all sentences, in order',
  }[window];
  return [{ path: `documents/${id}.json`, problem: `its units are not those of the window "${window}"`, needed }];
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number > numbers[place - 1]!);
}

type Table = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

function attributesByKey(items: ReadonlyArray<{ key: string; attributes: object }>): Table {
  return new Map(items.map(({ key, attributes }) => [key, { ...attributes }]));
}

function byKey(postings: Readonly<Record<string, unknown>>): Table {
  return new Map(Object.entries(postings).map(([key, sentences]) => [key, { sentences }]));
}

function tableProblems(path: string, written: Table, counted: Table): Problem[] {
  const problems: Problem[] = [];
  for (const [key, values] of counted) {
    const there = written.get(key);
    if (there) problems.push(...differences(path, key, there, values));
    else problems.push({ path, problem: `"${key}" is missing`, needed: 'an entry: its mentions are in the documents' });
  }
  for (const key of written.keys()) {
    if (!counted.has(key))
      problems.push({ path, problem: `"${key}" has no mentions`, needed: 'only what documents mention' });
  }
  return problems;
}

function differences(
  path: string,
  key: string,
  written: Readonly<Record<string, unknown>>,
  counted: Readonly<Record<string, unknown>>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(counted)) {
    const [is, should] = [JSON.stringify(written[name]), JSON.stringify(value)];
    if (is !== should)
      problems.push({ path, problem: `"${key}": ${name} is ${is}`, needed: `${should}, counted from the mentions` });
  }
  return problems;
}
