import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/graph/count/columns.ts';
import { correctCorpus } from '../../../src/graph/correct/correct.ts';
import { correctIndex, type EntityIndex } from '../../../src/graph/correct/correct-index.ts';
import { countSlice } from '../../../src/graph/count/count-slice.ts';
import { buildMentions } from '../../../src/graph/count/mentions.ts';
import { buildPostings } from '../../../src/graph/count/postings.ts';
import type { Correction } from '../../../src/model/correction.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { ENTITY_TYPES } from '../../../src/model/entity.ts';
import { type KnowledgeGraph, WINDOWS, type Window } from '../../../src/model/graph.ts';
import { makeCorpus, makeGraph, RECIPE as MADE } from '../../make.ts';
import { numbered, someCorrection, someSentences } from '../some-corrections.ts';

const META = 'company:Meta';
const FACEBOOK = 'company:脸书';

describe('what a bundle is after correction', () => {
  test('is what a build with these corrections makes, whatever they are', () => {
    const documents = fc.tuple(someSentences(), someSentences());
    const corrections = fc.array(someCorrection(), { maxLength: 5 });
    fc.assert(
      fc.property(documents, corrections, fc.constantFrom(...WINDOWS), (made, corrections, window) => {
        const corpus = makeCorpus({ documents: made.map((sentences) => unitsOf(sentences, window)) });
        const corrected = inTheApp(corpus, corrections, window);
        expect(corrected).toEqual(byABuild(corpus, corrections, window));
        expect(recounted(corrected, corpus, window)).toEqual(counted(corpus, corrections, window));
      }),
      { numRuns: 800 },
    );
  });

  test('counts a place once that two merged entities shared', () => {
    const corpus = makeCorpus({ documents: [{ sentences: [['city:苏州', 'city:无锡']] }] });
    corpus.documents[0]!.mentions[1] = { ...corpus.documents[0]!.mentions[0]!, entity: 'city:无锡' };
    const corrections: Correction[] = [{ kind: 'merge', keys: ['city:无锡'], into: 'city:苏州' }];
    expect(inTheApp(corpus, corrections, 'sentence').mentions).toEqual({ 'city:苏州': [[0, 1]] });
  });

  test('gives a key that is new the place of the one most of its mentions had', () => {
    const corpus = makeCorpus({ documents: [{ sentences: [[META], [FACEBOOK], [FACEBOOK]] }] });
    const lines = numbered([{ kind: 'merge', keys: [META, FACEBOOK], into: 'company:Meta 平台' }]);
    const { origins } = correctIndex(indexOf(corpus, 'sentence'), [...rowsOf(corpus)], RECIPE, lines).apply(
      reader(corpus),
    );
    expect([...origins]).toEqual([['company:Meta 平台', FACEBOOK]]);
  });
});

describe('documents are read', () => {
  const corpus = makeCorpus({
    documents: [
      { sentences: [[META, 'city:上海']] },
      { sentences: [[FACEBOOK], [META]] },
      { sentences: [[META, FACEBOOK]] },
      { sentences: [[`${FACEBOOK}|面书`]] },
    ],
  });
  test.each<[string, Correction, string[]]>([
    ['none for a new name', { kind: 'rename', key: META, name: '元' }, []],
    ['none for a new type', { kind: 'retype', key: META, type: 'technology' }, []],
    ['none for what is no entity anywhere', { kind: 'reject', key: META }, []],
    ['where two names that become one share a sentence', { kind: 'merge', keys: [FACEBOOK], into: META }, ['d2']],
    ['the one of which a correction speaks', { kind: 'reject', key: META, place: { document: 'd1.txt' } }, ['d1']],
    [
      'wherever the entity stands of which an alias is split off',
      { kind: 'split', key: FACEBOOK, aliases: ['面书'], into: 'company:面书' },
      ['d1', 'd2', 'd3'],
    ],
  ])('%s', (_, correction, expected) => {
    const { toRead } = correctIndex(indexOf(corpus, 'sentence'), rowsOf(corpus), RECIPE, numbered([correction]));
    expect(toRead).toEqual(expected);
  });
});

const RECIPE = { window: 'sentence' as Window, types: [...ENTITY_TYPES] };

function inTheApp(corpus: Corpus, corrections: Correction[], window: Window): EntityIndex & { unmatched: unknown } {
  const recipe = { ...RECIPE, window };
  const correction = correctIndex(indexOf(corpus, window), rowsOf(corpus), recipe, numbered(corrections));
  const allowed = new Set(correction.toRead);
  const read = reader(corpus);
  const { origins: _, ...corrected } = correction.apply((id) => {
    if (!allowed.has(id)) throw new Error(`${id} was read without need`);
    return read(id);
  });
  return corrected;
}

function byABuild(corpus: Corpus, corrections: Correction[], window: Window): ReturnType<typeof inTheApp> {
  const { corpus: after, refused, unmatched } = correctCorpus(corpus, numbered(corrections), ENTITY_TYPES);
  const documents = [...after.documents];
  return Object.assign(indexOf({ documents, entities: after.entities }, window), { refused, unmatched: unmatched() });
}

/** The figures of the graph as the app counts them from an index. */
function recounted({ postings, mentions }: EntityIndex, corpus: Corpus, window: Window): unknown {
  const rows = rowsOf(corpus);
  const { graph } = countSlice(columnsOf(postings, mentions), rows, new Set(rows.keys()), { ...MADE, window });
  return figuresOf(graph);
}

/** The same as a build counts them from the documents. */
function counted(corpus: Corpus, corrections: Correction[], window: Window): unknown {
  const { corpus: after } = correctCorpus(corpus, numbered(corrections), ENTITY_TYPES);
  const documents = [...after.documents];
  return figuresOf(makeGraph({ documents, entities: after.entities }, { ...MADE, window }));
}

function figuresOf({ attributes, nodes, edges }: KnowledgeGraph): unknown {
  const figures = nodes.map(({ key, attributes: { aliases: _, ...figures } }) => ({ key, ...figures }));
  return { corpus: attributes.corpus, figures, edges };
}

function indexOf({ documents, entities }: Corpus, window: Window): EntityIndex {
  return { entities, postings: buildPostings(documents, window), mentions: buildMentions(documents) };
}

function rowsOf({ documents }: Corpus) {
  return documents.map(({ sentences, ...facts }) => ({ ...facts, sentences: sentences.length }));
}

function reader({ documents }: Corpus) {
  return (id: string) => documents.find((document) => document.id === id)!;
}

/** Units as a window cuts them: below a heading, two and two, or all in one. */
function unitsOf(sentences: string[][], window: Window) {
  const all = sentences.map((_, index) => index);
  if (window === 'sentence') return { sentences };
  if (window === 'section') {
    const roles = ['title' as const, 'heading' as const];
    return { sentences, roles, units: all.map((own) => [...all.slice(0, Math.min(2, own)), own]) };
  }
  if (window === 'document') return { sentences, units: [all] };
  return { sentences, units: [all.slice(0, 2), all.slice(2)].filter((unit) => unit.length > 0) };
}
