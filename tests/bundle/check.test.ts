import { describe, expect, test } from 'vitest';
import { checkBundle } from '../../src/bundle/check.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import type { Copy } from '../../src/model/document.ts';
import type { Window } from '../../src/model/graph.ts';
import { makeBundle } from './make-bundle.ts';

const [A, B, C] = ['city:甲', 'company:乙', 'technology:丙'];

const PLAIN = makeBundle([
  {
    id: 'one',
    sentences: [
      [A!, B!],
      [A!, B!, C!],
    ],
  },
  { id: 'two', sentences: [[A!]] },
]);

function damaged(damage: (bundle: Bundle) => void, whole = PLAIN): string[] {
  const bundle = structuredClone(whole);
  damage(bundle);
  return checkBundle(bundle).map(({ path, problem, needed }) => `${path}: ${problem}; ${needed}`);
}

describe('checking a bundle', () => {
  test('finds nothing in one that was just built', () => {
    expect(damaged(() => {})).toEqual([]);
  });

  test('counts every number of a node again', () => {
    for (const name of ['mentions', 'sentences', 'documents'] as const) {
      const found = damaged(({ graph }) => {
        graph.nodes[0]!.attributes[name] += 1;
      });
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^graph.json: "${A}": ${name} is `));
    }
  });

  test('counts every number of an edge again', () => {
    for (const name of ['weight', 'sentences', 'documents', 'expected', 'npmi', 'g2', 'p'] as const) {
      const found = damaged(({ graph }) => {
        graph.edges[0]!.attributes[name]! += 0.25;
      });
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`${name} is `);
      expect(found[0]).toContain('counted from the mentions');
    }
  });

  test('counts every mention of a document again', () => {
    expect(damaged(({ mentions }) => mentions![A!]![0]![1]++)).toEqual([
      `mentions.json: "${A}": counts is [[0,3],[1,1]]; [[0,2],[1,1]], counted from the mentions`,
    ]);
    expect(damaged((bundle) => Object.assign(bundle, { mentions: null }))).toEqual([
      'mentions.json: is missing; the bundle built again with this program',
    ]);
  });

  test('follows reprints and copied sentences to a document that is none', () => {
    const whole = makeBundle([
      { id: 'one', sentences: [[A!, B!]] },
      { id: 'two', duplicateOf: 'one', copies: [[0, 'one', 0]], sentences: [[A!, B!]] },
      { id: 'three', copies: [[1, 'one', 0]], sentences: [[C!], [A!, B!]] },
    ]);
    expect(damaged(() => {}, whole)).toEqual([]);
    const complaint = (damage: (documents: Bundle['documents']) => void) =>
      damaged(({ documents }) => damage(documents), whole)[0];
    expect(complaint((documents) => delete documents[1]!.duplicateOf)).toBeUndefined();
    expect(complaint((documents) => delete documents[2]!.copies)).toContain('documents is 1; 2');
    for (const other of ['two', 'three', 'four'])
      expect(complaint((documents) => Object.assign(documents[2]!, { duplicateOf: other }))).toContain('reprints');
    for (const copy of [
      [2, 'one', 0],
      [1, 'one', 1],
      [1, 'two', 0],
      [1, 'three', 0],
      [1, 'four', 0],
    ] as Copy[])
      expect(complaint((documents) => Object.assign(documents[2]!, { copies: [copy] }))).toContain('is a copy of');
    expect(complaint((documents) => documents[2]!.copies!.push([0, 'one', 0]))).toContain('not in order');
  });

  test('counts support, dates, corpus and postings again', () => {
    expect(
      damaged(({ graph }) => {
        graph.edges[0]!.attributes.support = 'multi-document';
      })[0],
    ).toContain('support is "multi-document"');
    expect(
      damaged(({ graph }) => {
        graph.edges[0]!.attributes.first = '2020-01-01';
      })[0],
    ).toContain('first is "2020-01-01"');
    expect(
      damaged(({ graph }) => {
        graph.attributes.corpus.units = 9;
      })[0],
    ).toContain('"corpus": units is 9; 3');
    expect(
      damaged(({ postings }) => {
        postings[C!]!.pop();
      })[0],
    ).toMatch(/^postings\.json: "technology:丙"/);
  });

  test('misses an edge that was taken out', () => {
    expect(
      damaged(({ graph }) => {
        graph.edges.pop();
      })[0],
    ).toContain('is missing');
  });

  test('finds an edge and a node nobody mentions', () => {
    const found = damaged((bundle) => {
      bundle.documents[0]!.mentions = bundle.documents[0]!.mentions.filter(({ entity }) => entity !== C);
    });
    expect(found).toContain('graph.json: "technology:丙" has no mentions; only what documents mention');
  });

  test('looks at every offset', () => {
    const found = damaged(({ documents }) => {
      documents[0]!.mentions[0]!.sentence = 1;
      documents[1]!.sentences[0]!.end = 99;
      documents[1]!.characters = 5;
    });
    expect(found[0]).toMatch(/^documents\/one\.json: mention of "city:甲" at 0–1 does not lie in sentence 1/);
    expect(found.filter((line) => line.startsWith('documents/two.json'))).toHaveLength(2);
  });

  test('names a mention of something that is no node', () => {
    const found = damaged(({ documents }) => {
      documents[0]!.mentions[0]!.entity = 'city:丁';
    });
    expect(found[0]).toContain('"city:丁"');
  });

  test('counts a bundle of another window over its units', () => {
    const [roles, sentences] = [['title' as const], [[A!], [B!], [C!]]];
    const whole = makeBundle([{ id: 'one', roles, sentences, units: [[0], [0, 1], [0, 2]] }], 'section');
    expect(damaged(() => {}, whole)).toEqual([]);
    const moved = damaged(({ documents }) => documents[0]!.units![2]!.shift(), whole);
    expect(moved).toContain(`graph.json: "${A}\t${C}" has no mentions; only what documents mention`);
    expect(moved).toContain(
      `postings.json: "${A}": sentences is [[0,0],[0,1,0],[0,2,0]]; [[0,0],[0,1,0]], counted from the mentions`,
    );
  });

  test('says when the units are not those of the window', () => {
    const sentences = [[A!], [B!]];
    const wrong = (window: Window, units: number[][]) =>
      damaged(() => {}, makeBundle([{ id: 'one', sentences, units }], window)).filter((line) =>
        line.includes('its units'),
      );
    expect(wrong('document', [[0, 1]])).toEqual([]);
    expect(wrong('document', [[0], [1]])).toHaveLength(1);
    expect(wrong('paragraph', [[0], [1]])).toEqual([]);
    expect(wrong('paragraph', [[0]])).toHaveLength(1);
    expect(wrong('section', [[0], [0, 1]])).toEqual([
      'documents/one.json: its units are not those of the window "section"; one a sentence: the headings it stands under, then it',
    ]);
    expect(wrong('sentence', [[0], [1]])).toHaveLength(1);
  });
});
