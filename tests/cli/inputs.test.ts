import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectInputs } from '../../src/cli/inputs.ts';
import { LARGEST, READABLE } from '../../src/read/formats.ts';
import { folderWith } from './run.ts';

describe('collecting inputs', () => {
  test('walks folders at any depth, in order of path', () => {
    const folder = folderWith({ 'b.txt': 'b', 'a/z.md': 'z', 'a/a/page.HTML': 'p' });
    expect(pathsOf(collectInputs([folder]))).toEqual(['a/a/page.HTML', 'a/z.md', 'b.txt']);
  });

  test('passes over hidden files and node_modules in silence', () => {
    const folder = folderWith({ '.hidden.txt': 'h', '.git/x.txt': 'x', 'node_modules/p/readme.md': 'r', 'a.txt': 'a' });
    expect(collectInputs([folder])).toMatchObject({ inputs: [{ path: 'a.txt' }], failed: [], skipped: [] });
  });

  test('lists files of other forms as skipped', () => {
    const folder = folderWith({ 'a.txt': 'a', 'b.png': 'b', Makefile: 'm' });
    const { skipped } = collectInputs([folder]);
    expect(skipped.map(({ path }) => path)).toEqual(['Makefile', 'b.png']);
    expect(skipped[1]?.problem).toContain('.png');
  });

  test('passes over the parts a browser saved beside a page, and says so', () => {
    const folder = folderWith({ '网页.html': 'p', '网页_files/frame.html': 'f', 'other_files/a.html': 'a' });
    const { inputs, skipped } = collectInputs([folder]);
    expect(inputs.map(({ path }) => path)).toEqual(['other_files/a.html', '网页.html']);
    expect(skipped).toMatchObject([{ path: '网页_files', problem: 'holds the parts of a saved page' }]);
  });

  test('finds every form the reader reads', () => {
    const folder = folderWith(Object.fromEntries(READABLE.map((extension) => [`a${extension}`, 'a'])));
    expect(collectInputs([folder])).toMatchObject({ inputs: { length: READABLE.length }, skipped: [] });
  });

  test('takes names as long as a disk allows, with quotes, line ends and emoji', () => {
    const name = `${'“a"\'\n😀'.repeat(22)}${'a'.repeat(10)}.md`;
    expect(Buffer.byteLength(name)).toBe(255);
    const folder = folderWith({ [name]: 'a' });
    expect(pathsOf(collectInputs([folder]))).toEqual([name]);
  });

  test('reads a file given by itself whatever it is called', () => {
    const folder = folderWith({ 'notes.log': 'n' });
    expect(pathsOf(collectInputs([join(folder, 'notes.log')]))).toEqual(['notes.log']);
  });

  test('follows links that lead in a circle only once', () => {
    const folder = folderWith({ 'a/a.txt': 'a', 'b/b.txt': 'b' });
    symlinkSync(join(folder, 'b'), join(folder, 'a', 'to-b'));
    symlinkSync(join(folder, 'a'), join(folder, 'b', 'to-a'));
    symlinkSync(folder, join(folder, 'b', 'up'));
    expect(pathsOf(collectInputs([folder]))).toEqual(['a/a.txt', 'a/to-b/b.txt']);
  });

  test('takes a file once however often it is given', () => {
    const folder = folderWith({ 'sub/a.txt': 'a' });
    const given = [folder, join(folder, 'sub'), join(folder, 'sub/a.txt')];
    expect(pathsOf(collectInputs(given))).toEqual(['a.txt']);
    expect(pathsOf(collectInputs(given.reverse()))).toEqual(['a.txt']);
  });

  test('names what does not exist, a dangling link and an empty folder, and goes on', () => {
    const folder = folderWith({ 'full/a.txt': 'a', 'empty/.keep': '' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'full', 'dangling.txt'));
    const { inputs, failed } = collectInputs([join(folder, 'missing'), join(folder, 'empty'), join(folder, 'full')]);
    expect(inputs).toHaveLength(1);
    expect(failed.map(({ path, problem }) => [path, problem])).toEqual([
      ['dangling.txt', 'does not exist'],
      ['empty', 'the folder holds no document'],
      ['missing', 'does not exist'],
    ]);
  });

  test('refuses a file beyond the limit by its size, without reading it', () => {
    const folder = folderWith({});
    for (const [name, size] of [
      ['large.txt', LARGEST],
      ['larger.txt', LARGEST + 1],
    ] as const) {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), size);
    }
    const { inputs, failed } = collectInputs([folder]);
    expect([inputs, failed].map((list) => list.map(({ path }) => path))).toEqual([['large.txt'], ['larger.txt']]);
  });

  test.skipIf(process.getuid?.() === 0)('names a folder it may not look into', () => {
    const folder = folderWith({ 'a.txt': 'a', 'locked/b.txt': 'b' });
    chmodSync(join(folder, 'locked'), 0);
    expect(collectInputs([folder]).failed).toMatchObject([{ path: 'locked', problem: 'may not be read' }]);
    chmodSync(join(folder, 'locked'), 0o700);
  });
});

function pathsOf({ inputs }: ReturnType<typeof collectInputs>): string[] {
  return inputs.map(({ path }) => path);
}
