import fc from 'fast-check';
import * as OpenCC from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { packSignature, sentenceSketch, unpackSignature } from '../../../src/text/reprint/signature.ts';
import { sign, words } from './made.ts';

const LINES = [
  '上海将发展人工智能和5G，培育元宇宙产业，支持企业开发云计算与区块链平台。',
  '国务院批准设立国家新区以后，广东、浙江两省联合发布关于机器人产业的行动计划。',
  'The city of Shenzhen opens 3 new laboratories, 华为 and others take part in the work.',
  '专家认为，电动汽车与储能技术的结合，将会改变国内制造业的面貌。',
];

test('spaces, punctuation, width and case change no signature', () => {
  const plain = sign(LINES);
  const change = fc.constantFrom(
    (line: string) => line.replace(/(?<=[一-鿿])(?=[一-鿿])/g, ' '),
    (line: string) => line.replace(/[，、]/g, ' · '),
    (line: string) => line.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    (line: string) => line.toUpperCase(),
    (line: string) => line.replace(/[一-鿿]/g, '$&\u200b'),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      expect(sign(LINES.map((line) => changes.reduce((changed, step) => step(changed), line)))).toEqual(plain);
    }),
  );
});

test('Traditional characters have the signature of Simplified ones', () => {
  const traditional = OpenCC.Converter({ from: 'cn', to: 't' });
  expect(LINES.map(traditional)).not.toEqual(LINES);
  expect(sign(LINES.map(traditional))).toEqual(sign(LINES));
});

test('where sentences end does not matter to the document', () => {
  expect(sign([LINES.join('')]).document).toEqual(sign(LINES).document);
});

test('a sentence has the same sketch wherever it stands, and another with other figures', () => {
  const line = `${words(1, 30)}增长12%，达到3万亿元。`;
  const alone = sentenceSketch(sign([line]), 0);
  expect(sentenceSketch(sign([words(2), line, words(3)]), 1)).toEqual(alone);
  const sharedWith = (other: string) => {
    const hashes = new Set(sentenceSketch(sign([other]), 0));
    return [...alone].filter((hash) => hashes.has(hash)).length;
  };
  expect(sharedWith(`（7）${line}`)).toBeGreaterThan(alone.length / 2);
  expect(sharedWith(line.replace('12', '15'))).toBe(0);
});

test('a signature comes out of a string as it went in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 8 }), (lines) => {
      const signature = sign(lines.map((line) => words(line)));
      expect(unpackSignature(packSignature(signature))).toEqual(signature);
    }),
  );
});

test('nothing is not alike to nothing', () => {
  expect(sign([]).document).toHaveLength(0);
  expect(sign(['。', '5G']).sentences).toHaveLength(0);
});
