import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../src/bundle/format.ts';
import { parseReport } from '../../src/bundle/schema.ts';
import { coverageSheet } from '../../src/cli/report.ts';
import type { Problem } from '../../src/model/report.ts';
import type { NewName } from '../../src/text/new-names/accept.ts';
import { makeCorpus } from '../make.ts';

const { documents } = makeCorpus({
  documents: [
    { id: 'b', sentences: [['city:上海', 'company:华为'], ['city:上海']] },
    { id: 'a', sentences: [['company:华为', 'company:中兴'], []], duplicateOf: 'b' },
    { id: 'c', sentences: [[]] },
  ],
});
const skipped: Problem[] = [
  { path: 'z.txt', problem: 'is empty', needed: 'words' },
  { path: 'y.png', problem: 'is no text', needed: 'text' },
];

describe('the coverage sheet', () => {
  test('says what was read, what was not, and what each rule found', () => {
    const report = sheetOf(documents).result(skipped, []);
    expect(report.read).toEqual([
      { path: 'a.txt', encoding: 'utf-8', kept: 0.5, mentions: 2 },
      { path: 'b.txt', encoding: 'utf-8', kept: 0.5, mentions: 3 },
      { path: 'c.txt', encoding: 'utf-8', kept: 0.5, mentions: 0 },
    ]);
    expect(report.reprints).toBe(1);
    expect(report.skipped.map(({ path }) => path)).toEqual(['y.png', 'z.txt']);
    expect(report.encodings).toEqual({ 'utf-8': 3 });
    expect(report.entities).toEqual({ city: 1, company: 2, technology: 0, policy: 0 });
    expect(report.rules.city).toEqual({ made: { mentions: 2, entities: 1 } });
    expect(report.rules.company).toEqual({ made: { mentions: 3, entities: 2 } });
    expect(report.sample.company).toHaveLength(3);
  });

  test('is the same in whatever order the documents come', () => {
    const whole = formatReport(sheetOf(documents).result(skipped, []));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(documents, { minLength: 3 }),
        fc.shuffledSubarray(skipped, { minLength: 2 }),
        (shuffled, problems) => {
          expect(formatReport(sheetOf(shuffled).result(problems, []))).toBe(whole);
        },
      ),
    );
  });

  test('lists names seen twice or more that were not believed, each with its line for a table, and says of how many', () => {
    const names = Array.from({ length: 300 }, (_, i): NewName => newName(`甲${i}`, 300 - i));
    const { unaccepted } = coverageSheet(1).result([], names);
    expect(unaccepted.names).toBe(299);
    expect(unaccepted.first).toHaveLength(200);
    expect(unaccepted.first[0]).toEqual({
      name: '甲0',
      type: 'company',
      times: 300,
      line: '甲0\t甲 0',
      file: 'company.own.tsv',
    });
    expect(coverageSheet(1).result([], [newName('乙', 1)]).unaccepted).toEqual({ names: 0, first: [] });
  });

  test('is read back as it was written', () => {
    const report = sheetOf(documents).result(skipped, [newName('甲', 3)]);
    expect(parseReport(formatReport(report))).toEqual(report);
  });
});

function sheetOf(added: typeof documents) {
  const sheet = coverageSheet(1);
  for (const document of added) sheet.add(document, 0.5);
  return sheet;
}

function newName(name: string, times: number): NewName {
  const spellings = [name.replace('甲', '甲 ')].filter((s) => s !== name);
  return { type: 'company', name, times, score: 0, spellings, spreads: true };
}
