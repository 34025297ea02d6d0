import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read.ts';
import { streamBundle, writeBundle } from '../../src/bundle/write.ts';
import { makeBundle } from './make-bundle.ts';

const SMALL = [
  { id: 'one', sentences: [['city:甲', 'company:乙'], ['policy:__proto__', 'city:甲'], ['technology:a "b"\\\n']] },
];

describe('a bundle on disk', () => {
  let home: string;
  let dir: string;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'comention-'));
    dir = join(home, 'graph');
  });

  afterEach(() => rm(home, { recursive: true, force: true }));

  test('is read back as it was written, whatever the names', async () => {
    const bundle = makeBundle(SMALL);
    await writeBundle(dir, bundle);
    expect(await readBundle(dir)).toEqual(bundle);
  });

  test('of another window has units, and is not read without them', async () => {
    const bundle = makeBundle([{ id: 'one', sentences: [['city:甲'], ['company:乙']], units: [[0, 1]] }], 'document');
    await writeBundle(dir, bundle);
    expect(await readBundle(dir)).toEqual(bundle);
    const file = join(dir, 'documents/one.json');
    const json = await readFile(file, 'utf8');
    await writeFile(file, json.replace('[0,1]', '[0,2]'));
    await expect(readBundle(dir)).rejects.toThrow('documents/one.json: unit 0 holds sentence 2, which is not there');
    await writeFile(file, json.replace('"units"', '"unity"'));
    await expect(readBundle(dir)).rejects.toThrow(
      'documents/one.json: has no units; needed: those of the window "document"',
    );
  });

  test('stays as it was when writing is interrupted, and nothing is left beside it', async () => {
    await writeBundle(dir, makeBundle(SMALL));
    const before = await contents(dir);
    const { documents, ...rest } = makeBundle([
      { id: 'two', sentences: [['city:丙']] },
      { id: 'three', sentences: [['city:丁']] },
    ]);
    const controller = new AbortController();
    function* interrupted() {
      for (const document of documents) {
        yield document;
        controller.abort(new Error('interrupted'));
      }
    }
    await expect(streamBundle(dir, interrupted(), () => rest, controller.signal)).rejects.toThrow('interrupted');
    expect(await contents(dir)).toEqual(before);
    expect(await readdir(home)).toEqual(['graph']);
  });

  test('is the same bytes every time', async () => {
    await writeBundle(dir, makeBundle(SMALL));
    const first = await contents(dir);
    await writeBundle(dir, makeBundle(SMALL));
    expect(await contents(dir)).toEqual(first);
  });

  test('has a node, an edge, a position a line', async () => {
    const bundle = makeBundle(SMALL);
    await writeBundle(dir, bundle);
    const graph = await readFile(join(dir, 'graph.json'), 'utf8');
    for (const { key } of bundle.graph.nodes) {
      expect(
        graph.split('\n').filter((line) => line.startsWith(`{"key":${JSON.stringify(key)},"attributes"`)),
      ).toHaveLength(1);
    }
    const layout = await readFile(join(dir, 'layout.json'), 'utf8');
    expect(layout.trim().split('\n')).toHaveLength(bundle.graph.nodes.length + 2);
  });

  test('replaces the earlier one, its documents too, and keeps what a person put beside it', async () => {
    await writeBundle(dir, makeBundle(SMALL));
    await writeFile(join(dir, 'corrections.yaml'), 'merge: []\n');
    await mkdir(join(dir, 'stories'));
    await writeFile(join(dir, 'stories', 'first.json'), '{}');
    await writeBundle(dir, makeBundle([{ id: 'two', sentences: [['city:甲']] }]));
    expect(await readdir(join(dir, 'documents'))).toEqual(['two.json']);
    expect(await readFile(join(dir, 'corrections.yaml'), 'utf8')).toBe('merge: []\n');
    expect(await readdir(join(dir, 'stories'))).toEqual(['first.json']);
    expect(await readdir(home)).toEqual(['graph']);
  });

  test('goes into an empty folder, never into one that holds other things', async () => {
    await mkdir(dir);
    await writeBundle(dir, makeBundle(SMALL));
    const other = join(home, 'letters');
    await mkdir(other);
    await writeFile(join(other, 'letter.txt'), 'dear');
    await expect(writeBundle(other, makeBundle(SMALL))).rejects.toThrow('no graph.json');
    await expect(writeBundle(join(other, 'letter.txt'), makeBundle(SMALL))).rejects.toThrow('is not a folder');
    expect(await readdir(other)).toEqual(['letter.txt']);
  });

  test('stays whole when the new one cannot be written', async () => {
    await writeBundle(dir, makeBundle(SMALL));
    const before = await contents(dir);
    const broken = makeBundle([{ id: '../escape', sentences: [['city:甲']] }]);
    await expect(writeBundle(dir, broken)).rejects.toThrow('../escape');
    expect(await contents(dir)).toEqual(before);
    expect(await readdir(home)).toEqual(['graph']);
  });

  test('names the file that is missing', async () => {
    await writeBundle(dir, makeBundle(SMALL));
    await rm(join(dir, 'postings.json'));
    await expect(readBundle(dir)).rejects.toThrow(/postings\.json: is missing; needed: /);
  });

  test('is refused when a document is not the one of its row', async () => {
    await writeBundle(dir, makeBundle(SMALL));
    const file = join(dir, 'documents', 'one.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"id": "one"', '"id": "two"'));
    await expect(readBundle(dir)).rejects.toThrow('documents/one.json');
  });
});

async function contents(dir: string): Promise<Record<string, string>> {
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')])));
}
