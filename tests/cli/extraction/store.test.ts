import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/cli/extraction/store.ts';
import { folderWith } from '../run.ts';

test('what is begun is there only once it is kept, all parts together', () => {
  const store = openStore(folderWith({}));
  const shelf = store.begin('a');
  shelf.add('one', { text: '上海' });
  expect(store.get('a', 'one')).toBeUndefined();
  shelf.add('two', [1, 2]);
  shelf.keep();
  expect([store.get('a', 'one'), store.get('a', 'two')]).toEqual([{ text: '上海' }, [1, 2]]);
});

test('two that keep one name at the same time do not get in each other’s way', () => {
  const folder = folderWith({});
  const [mine, other] = [openStore(folder).begin('a'), openStore(folder).begin('a')];
  for (const shelf of [mine, other]) shelf.add('one', 1);
  mine.keep();
  other.keep();
  expect(openStore(folder).get('a', 'one')).toBe(1);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('what is damaged counts as not there, and is replaced', () => {
  const folder = folderWith({});
  const store = openStore(folder);
  const shelf = store.begin('a');
  shelf.add('one', 1);
  shelf.keep();
  writeFileSync(join(folder, 'a/one.json'), '{"cut sho');
  expect(store.get('a', 'one')).toBeUndefined();
  const again = store.begin('a');
  again.add('one', 2);
  again.keep();
  expect(store.get('a', 'one')).toBe(2);
});

test('what no build used for a month is let go', () => {
  const folder = folderWith({});
  const store = openStore(folder);
  for (const name of ['used', 'unused']) {
    const shelf = store.begin(name);
    shelf.add('one', 1);
    shelf.keep();
    utimesSync(join(folder, name), 0, 0);
  }
  store.touch('used');
  store.prune();
  expect(readdirSync(folder)).toEqual(['used']);
});
