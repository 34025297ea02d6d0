import { describe, expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

describe('progress', () => {
  test('is one line a step where there is no terminal', () => {
    expect(written(false, 80)).toBe('Reading (200)\nLinking\n');
  });

  test('is a bar that redraws one line on a terminal and leaves it clean', () => {
    const text = written(true, 80);
    expect(text).not.toContain('\n');
    expect(text).toContain('100/200');
    expect(text.endsWith('\r\x1b[K')).toBe(true);
  });

  test('never grows beyond the width of the terminal, wide characters counted double', () => {
    for (const line of written(true, 40).split('\r\x1b[K')) {
      const columns = [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
      expect(columns).toBeLessThan(40);
    }
  });

  test('does not pass on control characters of a file name', () => {
    expect(written(true, 200)).not.toContain('\x07');
  });
});

function written(isTTY: boolean, columns: number): string {
  let text = '';
  const progress = progressOn({ write: (part) => (text += part), isTTY, columns });
  progress.step('Reading', 200);
  for (let done = 0; done <= 200; done += 1) progress.at(done, '上海市城市数字化转型规划\x07.txt');
  progress.step('Linking');
  progress.end();
  return text;
}
