import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMessage, parseTalk } from '../../../src/app/speaker/message.ts';
import { SILENCE } from '../../../src/app/speaker/talk.ts';

const told = {
  comention: 'talk',
  from: 'a',
  number: 1,
  kind: 'tell',
  talk: SILENCE,
  asks: true,
  has: null,
  stage: { shape: 1.6, theme: 'light', display: 'stage' },
  story: null,
};

test('what another window of the talk says is understood', () => {
  expect(parseMessage(told)).toEqual(told);
  expect(parseMessage({ comention: 'talk', from: 'a', number: 2, kind: 'key', key: 'b' })).not.toBeNull();
});

test('what anyone else says is nothing', () => {
  fc.assert(fc.property(fc.anything(), (data) => parseMessage(data) === null));
});

test('a message with a part that is not of its form is nothing', () => {
  const spot = { story: 'talk', scene: -1, shown: true };
  for (const wrong of [
    { ...told, comention: 'other' },
    { ...told, number: 1.5 },
    { ...told, stage: { ...told.stage, shape: Number.NaN } },
    { ...told, stage: { ...told.stage, theme: 'url(evil)' } },
    { ...told, talk: { ...SILENCE, spot } },
    { ...told, talk: { ...SILENCE, spotAt: Number.POSITIVE_INFINITY } },
    { ...told, talk: { ...SILENCE, timer: { before: -1, since: null, planned: null } } },
    { ...told, kind: 'run', code: 'alert(1)' },
    { ...told, kind: 'key', key: 'x'.repeat(21) },
  ])
    expect(parseMessage(wrong), JSON.stringify(wrong)).toBeNull();
  expect(parseTalk({ ...SILENCE, timer: null })).toBeNull();
});
