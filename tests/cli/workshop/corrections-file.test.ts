import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCorrection } from '../../../src/bundle/format-correction.ts';
import { parseCorrections } from '../../../src/bundle/parse-corrections.ts';
import { correctionsFile } from '../../../src/cli/workshop/corrections-file.ts';
import { Changed, Refusal } from '../../../src/serve/workshop.ts';
import { someCorrection } from '../../graph/some-corrections.ts';
import { folderWith } from '../run.ts';

const LINE = '- {rename: company:阿里, to: 阿里巴巴}\n';
const OTHER = '- {not: city:重庆}\n';

describe('a file of corrections', () => {
  test('is made when the first line is saved', () => {
    const file = join(folderWith({}), 'corrections.yaml');
    const { read, change } = correctionsFile(file);
    expect(read()).toEqual({ name: 'corrections.yaml', text: '', hash: null });
    expect(change({ add: [LINE], remove: [] }, null)).toEqual(read());
    expect(readFileSync(file, 'utf8')).toBe(LINE);
  });

  test('keeps what a person wrote, byte for byte, and gets lines behind it in its own manner', () => {
    const own = '\ufeff# 我的更正\r\n\r\n  - not: city:上海   # 沪\r\n    surface: 沪';
    const { file, change, hash } = fileWith(own);
    change({ add: [LINE, OTHER], remove: [] }, hash);
    expect(readFileSync(file, 'utf8')).toBe(`${own}\r\n  ${LINE.trim()}\r\n  ${OTHER.trim()}\r\n`);
    expect(parseCorrections(readFileSync(file, 'utf8'))).toMatchObject({
      lines: [{ line: 3 }, { line: 5 }, { line: 6 }],
      problems: [],
    });
  });

  test('lets go of a line that was taken back, the last of its kind, and of no other', () => {
    const { file, change, hash } = fileWith(`${LINE}# about\n${OTHER}${LINE}`);
    change({ add: [], remove: [LINE, '- {not: city:无}\n'] }, hash);
    expect(readFileSync(file, 'utf8')).toBe(`${LINE}# about\n${OTHER}`);
  });

  test('that was changed meanwhile is told as it is now, and not touched', () => {
    const { file, change } = fileWith(OTHER);
    expect(() => change({ add: [LINE], remove: [] }, null)).toThrow(Changed);
    expect(readFileSync(file, 'utf8')).toBe(OTHER);
  });

  test.each([
    ['what is no correction', ['- {rename: nonsense}']],
    ['two at once', [`${LINE}${OTHER}`]],
    ['nothing', ['']],
  ])('takes no line that is %s, and none of the others either', (_, lines) => {
    const { file, change, hash } = fileWith(OTHER);
    expect(() => change({ add: [LINE, ...lines], remove: [] }, hash)).toThrow(Refusal);
    expect(readFileSync(file, 'utf8')).toBe(OTHER);
  });

  test('in another encoding, or in a folder that is gone, is refused in words', () => {
    const folder = folderWith({ 'gbk.yaml': Uint8Array.from([0x2d, 0x20, 0xc9, 0xcf]) });
    expect(() => correctionsFile(join(folder, 'gbk.yaml')).read()).toThrow(
      'is not in UTF-8; needed: the same file saved as UTF-8',
    );
    const { change } = correctionsFile(join(folder, 'none', 'corrections.yaml'));
    expect(() => change({ add: [LINE], remove: [] }, null)).toThrow(Refusal);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('holds what was saved, whatever it is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someCorrection(), { selector: formatCorrection, maxLength: 6 }), (corrections) => {
        const { file, change, hash } = fileWith('# first\n');
        change({ add: corrections.map(formatCorrection), remove: [] }, hash);
        const { lines, problems } = parseCorrections(readFileSync(file, 'utf8'));
        expect(problems).toEqual([]);
        expect(lines.map(({ correction }) => correction)).toEqual(corrections);
      }),
      { numRuns: 30 },
    );
  });
});

function fileWith(text: string) {
  const file = join(folderWith({ 'corrections.yaml': text }), 'corrections.yaml');
  const { read, change } = correctionsFile(file);
  return { file, change, hash: read().hash };
}
