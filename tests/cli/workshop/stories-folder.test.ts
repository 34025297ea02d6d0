import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatStory } from '../../../src/bundle/story.ts';
import { storiesFolder } from '../../../src/cli/workshop/stories-folder.ts';
import type { Story } from '../../../src/model/story.ts';
import { Changed, Refusal } from '../../../src/serve/workshop.ts';
import { contentsOf, folderWith } from '../run.ts';

const STORY: Story = { schema: 1, title: '甲', scenes: [] };

describe('the folder of stories', () => {
  test('is made with the first story, and has a file for each', () => {
    const folder = join(folderWith({}), 'stories');
    const { read, save } = storiesFolder(folder);
    expect(read()).toEqual({ files: [], unread: [] });
    const { hash } = save('城市 1', STORY, null);
    expect(contentsOf(folder)).toEqual({ '城市 1.json': formatStory(STORY) });
    save('城市 1', { ...STORY, title: '乙' }, hash);
    expect(read().files.map(({ text }) => JSON.parse(text).title)).toEqual(['乙']);
  });

  test('does not write over, nor take away, a file that was changed by hand', () => {
    const folder = folderWith({ 'a.json': '{"schema": 1, "scenes": []}' });
    const { read, save } = storiesFolder(folder);
    const { hash } = read().files[0]!;
    writeFileSync(join(folder, 'a.json'), '{"schema": 1, "title": "mine", "scenes": []}');
    for (const story of [STORY, null]) expect(() => save('a', story, hash)).toThrow(Changed);
    expect(() => save('a', STORY, null)).toThrow(Changed);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toContain('mine');
  });

  test('takes a file away and brings it back', () => {
    const folder = folderWith({});
    const { save } = storiesFolder(folder);
    const { hash } = save('a', STORY, null);
    expect(save('a', null, hash)).toEqual({ name: 'a', text: '', hash: null });
    expect(existsSync(join(folder, 'a.json'))).toBe(false);
    expect(save('a', STORY, null).hash).toBe(hash);
  });

  test.each(['../a', 'a/b', 'a\\b', '.a', 'a.json', '', ' a', 'a\0', 'x'.repeat(81)])(
    'has no story called %j',
    (name) => {
      const folder = folderWith({});
      expect(() => storiesFolder(join(folder, 'stories')).save(name, STORY, null)).toThrow(Refusal);
      expect(contentsOf(folder)).toEqual({});
    },
  );

  test('names what cannot be read, and gives the others', () => {
    const folder = folderWith({
      'a.json': formatStory(STORY),
      'gbk.json': Uint8Array.from([0xc9, 0xcf]),
      'huge.json': 'x'.repeat(4 * 1024 * 1024),
      'my.talk.json': '{}',
      'notes.txt': '',
    });
    const { files, unread } = storiesFolder(folder).read();
    expect(files.map(({ name }) => name)).toEqual(['a']);
    expect(unread.map(({ path, problem }) => [path, problem])).toEqual([
      ['stories/my.talk.json', 'has a name no story may have'],
      ['stories/gbk.json', 'gbk.json is not in UTF-8'],
      ['stories/huge.json', 'huge.json is larger than 3 MiB'],
    ]);
  });

  test('takes no story that is too large, and keeps the old one', () => {
    const folder = folderWith({});
    const { save } = storiesFolder(folder);
    const { hash } = save('a', STORY, null);
    expect(() => save('a', { ...STORY, title: '大'.repeat(2 * 1024 * 1024) }, hash)).toThrow(/too large/);
    expect(contentsOf(folder)).toEqual({ 'a.json': formatStory(STORY) });
  });
});
