import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/run.ts';
import { readGold } from './gold.ts';

test('gold documents are read in order of name, with what may be left out filled in', () => {
  const entity = { type: 'city', canonical: '上海', surfaces: ['上海', '沪'] };
  const dir = folderWith({
    'b.json': JSON.stringify({ doc: 'b.md', entities: [] }),
    'a.json': JSON.stringify({ doc: 'a.md', entities: [entity], traps: [{ surface: '合作', why: 'a word' }] }),
    'GUIDE.md': '# Guide',
  });
  const [a, b] = readGold(dir);
  expect(a).toEqual({
    doc: 'a.md',
    entities: [{ ...entity, aliases: [], anaphora: [], optional: false }],
    traps: [{ surface: '合作', why: 'a word' }],
  });
  expect(b).toEqual({ doc: 'b.md', entities: [], traps: [] });
});

test.each([
  [{ doc: 'a.md', entities: [{ type: 'city', canonical: '上海' }] }, 'entities.0.surfaces'],
  [{ entities: [] }, 'doc'],
])('a gold document of another form is refused with its place: %j', (content, place) => {
  const dir = folderWith({ 'a.json': JSON.stringify(content) });
  expect(() => readGold(dir)).toThrow(`${join(dir, 'a.json')}: ${place} is`);
});

test('a folder without gold is refused', () => {
  const dir = folderWith({ 'notes.txt': '' });
  expect(() => readGold(dir)).toThrow('holds no gold document');
});
