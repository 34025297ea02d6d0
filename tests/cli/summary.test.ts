import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/cli/columns.ts';
import { type BuildFacts, summary } from '../../src/cli/summary.ts';
import type { Problem, Report } from '../../src/model/report.ts';
import { makeBundle } from '../bundle/make-bundle.ts';

describe('the summary of a build', () => {
  test('of few documents, all read, is few lines', () => {
    expect(written({}, {})).toBe(
      [
        'Read       2 documents, 2 sentences',
        '           utf-8 2',
        'Found      1 city, 1 company, 0 technologies, 0 policies',
        '           1 link',
        'Written to out',
        '',
      ].join('\n'),
    );
  });

  test('groups what was not read by reason, names a few files of each and counts the rest', () => {
    const twins = Array.from({ length: 1200 }, (_, i) =>
      problem(`t${i}.md`, `has the same bytes as a${i}.md`, 'nothing'),
    );
    const forms = ['.png', '.zip'].map((form) =>
      problem(`x${form}`, `files of the form ${form} are not read`, 'other'),
    );
    const lines = written({ skipped: [...forms, problem('e.txt', 'is empty', 'words'), ...twins] }, {}).split('\n');
    expect(lines.slice(2, 6)).toEqual([
      'Not read   1,203 files',
      '           1,200 × has the same bytes as … (t0.md, t1.md, t2.md and 1,197 more)',
      '           2 × files of the form … (x.png, x.zip)',
      '           1 × is empty (e.txt)',
    ]);
  });

  test('says what deserves a look', () => {
    const file = { path: 'a.md', encoding: 'utf-8', kept: 0.04, mentions: 0 };
    const name = { name: '甲沃科', type: 'company' as const, times: 9, line: '甲沃科\t', file: 'company.own.tsv' };
    const text = written({ read: [file], unaccepted: { names: 340, first: [name, { ...name, times: 2 }] } }, {});
    expect(text).toContain('Look at    1 document of which less than a tenth was kept as text: a.md 4.0 %\n');
    expect(text).toContain('           1 document naming nothing: a.md\n');
    expect(written({ lines: [problem('corrections.yaml:3', 'matches nothing', 'a name')] }, {})).toContain(
      'Look at    1 line of the lexicon or the corrections without effect: corrections.yaml:3\n',
    );
    expect(text).toContain(
      '340 names seen more than once but not believed: 甲沃科 9×, 甲沃科 2×; the first 2 with a line for a lexicon in report.json\n',
    );
  });

  test.each([20, 40, 59, 60, 80, 200])('stays within a terminal of %i columns', (columns) => {
    const skipped = [
      problem(`${'很长的文件名'.repeat(9)}.md`, 'is longer than anything one would like to read', 'less'),
    ];
    for (const line of written({ skipped }, { isTTY: true, columns }).split('\n')) {
      expect(columnsOf(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('is a fact a line where there is no terminal', () => {
    const skipped = [problem(`${'long'.repeat(60)}.md`, 'is empty', 'words')];
    expect(written({ skipped }, { columns: 40 })).toContain(`1 × is empty (${'long'.repeat(60)}.md)\n`);
  });

  test('cannot be made to write escape sequences by a file name', () => {
    expect(written({ skipped: [problem('\x1b[2J.md', 'is empty', 'words')] }, {})).not.toContain('\x1b');
  });
});

function written(report: Partial<Report>, stream: { isTTY?: boolean; columns?: number }): string {
  const bundle = makeBundle([{ sentences: [['city:上海', 'company:华为']] }, { sentences: [['city:上海']] }]);
  const facts: BuildFacts = {
    graph: bundle.graph,
    report: {
      ...NOTHING,
      encodings: { 'utf-8': 2 },
      entities: { city: 1, company: 1, technology: 0, policy: 0 },
      ...report,
    },
    unchanged: 0,
    out: 'out',
  };
  return summary(facts, stream);
}

const NOTHING: Report = {
  read: [],
  reprints: 0,
  skipped: [],
  encodings: {},
  entities: { city: 0, company: 0, technology: 0, policy: 0 },
  rules: { city: {}, company: {}, technology: {}, policy: {} },
  unaccepted: { names: 0, first: [] },
  sample: { city: [], company: [], technology: [], policy: [] },
  lines: [],
};

function problem(path: string, what: string, needed: string): Problem {
  return { path, problem: what, needed };
}
