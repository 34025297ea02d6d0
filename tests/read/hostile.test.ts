import { describe, expect, it } from 'vitest';
import { read } from './bytes.ts';

const TAIL = '上海发布了规划。';

describe('hostile input', () => {
  it.each([
    ['a hundred thousand nested elements', `${'<div>'.repeat(100_000)}${TAIL}`],
    ['a hundred thousand nested menus', `${'<div class="x">'.repeat(100_000)}${TAIL}${'</div>'.repeat(100_000)}`],
    ['end tags of nothing', `${'<div>'.repeat(50_000)}${'</span>'.repeat(50_000)}${TAIL}`],
    ['nested tables', `${'<table><tr><td>'.repeat(30_000)}${TAIL}`],
    ['open brackets', `${'['.repeat(300_000)}${TAIL}`],
    ['open links', `${'[上](x'.repeat(200_000)}${TAIL}`],
    ['closing brackets', `${'上](x) '.repeat(200_000)}${TAIL}`],
    ['open images', `${'!['.repeat(200_000)}${TAIL}`],
    ['emphasis marks', `${'*_'.repeat(200_000)}${TAIL}`],
    ['quotes that are not closed', `${'<a href="x'.repeat(100_000)}${TAIL}`],
    ['scripts that are not closed', `${'<script>'.repeat(50_000)}${TAIL}`],
    ['template marks', `${'<%'.repeat(200_000)}{{${TAIL}`],
    ['nested YAML', `---\na: ${'['.repeat(20_000)}\n---\n${TAIL}`],
    ['many short lines', `${'上海\n'.repeat(50_000)}${TAIL}`],
    ['much white space', `上海${' '.repeat(500_000)}${TAIL}`],
    ['dashes', `${'- '.repeat(200_000)}${TAIL}`],
  ])(
    'is read in good time: %s',
    (_, file) => {
      expect(read(file).text).toContain('上海');
    },
    10_000,
  );

  it.each([
    ['nested elements', `<html>${'<div>'.repeat(100_000)}<p>${TAIL.repeat(20)}</p>`, 'a.html'],
    ['nested lists', `<html>${'<ul><li>'.repeat(50_000)}${TAIL}`, 'a.html'],
    [
      'ten thousand links',
      `<html>${'<li><a href="/">链接</a></li>'.repeat(10_000)}<p>${TAIL.repeat(20)}</p>`,
      'a.html',
    ],
    ['links in one paragraph', `<html><p>${'<a href="/">链接</a>'.repeat(10_000)}${TAIL}</p>`, 'a.html'],
    ['code that is not closed', `${'<% '.repeat(100_000)}<p>${TAIL}</p>`, 'a.jsp'],
    ['expressions that are not closed', `${'{{'.repeat(100_000)}<p>${TAIL}</p>`, 'a.vue'],
    ['PHP that is not closed', `<p>${TAIL}</p>${'<?php '.repeat(100_000)}`, 'a.php'],
    ['one long line', `<html><p>${TAIL.repeat(400_000)}</p>`, 'a.html'],
    ['titles of books that are not closed', `${'《'.repeat(100_000)}${TAIL}`, 'a.txt'],
    ['quotations over many lines', `${'“\n'.repeat(100_000)}${TAIL}`, 'a.txt'],
    ['entities', `<html>${'&amp;'.repeat(100_000)}${TAIL}`, 'a.html'],
  ])(
    'is read in good time as a page: %s',
    (_, file, path) => {
      expect(read(file, path).text).toContain('上海');
    },
    20_000,
  );

  it('does not take longer than its length for one long line', () => {
    const sentence = '上海市发布元宇宙规划，支持5G。';
    expect(read(sentence.repeat(130_000)).text).toHaveLength(sentence.length * 130_000);
  }, 20_000);

  it('does not unfold YAML that refers to itself without end', () => {
    const levels = 'bcdefghij'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]`);
    expect(read(`---\na: &a [x]\n${levels.join('\n')}\n---\n${TAIL}`).text).toBe(TAIL);
  });

  it('takes names that objects own for plain names', () => {
    expect(read(`---\n__proto__: 1\nconstructor: 2\n---\n<p class="__proto__" constructor="x">${TAIL}</p>`).text).toBe(
      TAIL,
    );
  });
});
