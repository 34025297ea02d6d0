import { describe, expect, test } from 'vitest';
import { FIRST_WORK, type Work } from '../../src/app/choices.ts';
import { followKeys, moveOf } from '../../src/app/corrections/follow-keys.ts';
import { NOWHERE } from '../../src/app/place.ts';
import type { Correction } from '../../src/model/correction.ts';
import { edgeKey } from '../../src/model/graph.ts';

const [A, B, C] = ['company:甲', 'company:乙', 'city:丙'];
const MERGE: Correction = { kind: 'merge', keys: [A], into: B };

describe('what was chosen stays chosen under its new key', () => {
  test.each<[string, Work['place']['focus'], Correction, Work['place']['focus']]>([
    ['an entity that is merged', { kind: 'node', node: A }, MERGE, { kind: 'node', node: B }],
    [
      'a renamed one',
      { kind: 'node', node: C },
      { kind: 'rename', key: C, name: '丁' },
      { kind: 'node', node: 'city:丁' },
    ],
    ['a link of it', { kind: 'edge', edge: edgeKey(A, C) }, MERGE, { kind: 'edge', edge: edgeKey(B, C) }],
    ['a link that becomes one entity', { kind: 'edge', edge: edgeKey(A, B) }, MERGE, { kind: 'node', node: B }],
    ['a comparison', { kind: 'compare', nodes: [A, B, C] }, MERGE, { kind: 'compare', nodes: [B, C] }],
    ['what is no entity: nothing', { kind: 'node', node: A }, { kind: 'reject', key: A }, { kind: 'none' }],
    [
      'what is none in one document: as it is',
      { kind: 'node', node: A },
      { kind: 'reject', key: A, place: { document: 'd' } },
      { kind: 'node', node: A },
    ],
  ])('%s', (_, focus, correction, expected) => {
    const work: Work = { ...FIRST_WORK, place: { ...NOWHERE, focus } };
    expect(followKeys(work, moveOf(correction)).place.focus).toEqual(expected);
  });

  test('what was picked out, hidden or put somewhere', () => {
    const { filters, arrangement } = FIRST_WORK;
    const work: Work = {
      ...FIRST_WORK,
      selection: new Set([A, C]),
      filters: { ...filters, hidden: new Set([A]), ego: { node: A, depth: 1 } },
      arrangement: { ...arrangement, moved: new Map([[A, [1, 2]]]) },
    };
    expect(followKeys(work, moveOf(MERGE))).toMatchObject({
      selection: new Set([B, C]),
      filters: { hidden: new Set([B]), ego: { node: B, depth: 1 } },
      arrangement: { moved: new Map([[B, [1, 2]]]) },
    });
  });
});
