import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { addedDocuments, safeName } from '../../../src/cli/workshop/added-documents.ts';
import { contentsOf, folderWith } from '../run.ts';

test.each([
  ['上海 2024.md', '上海 2024.md'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\x\\a.pdf', 'a.pdf'],
  ['.hidden.txt', '_hidden.txt'],
  ['a\u0000\u202eb\n<script>.html', 'a_b_script_.html'],
  ['con:aux?.txt', 'con_aux_.txt'],
  ['...txt', '_.txt'],
  ['', '_'],
  [`${'长'.repeat(300)}.txt`, `${'长'.repeat(96)}.txt`],
])('the name %j is kept as %j', (said, kept) => {
  expect(safeName(said)).toBe(kept);
});

test('a document is kept under its name, the same once, another of that name with a number', async () => {
  const { folder, add } = adding();
  expect(await add('a.txt', '一')).toBe('a.txt');
  expect(await add('b/a.txt', '一')).toBe('a.txt');
  expect(await add('a.txt', '二')).toBe('a-2.txt');
  expect(contentsOf(folder)).toEqual({ 'a.txt': '一', 'a-2.txt': '二' });
});

test.each([
  ['of a form that is not read', 'a.exe', ['x'], 'files of the form .exe are not read'],
  ['empty', 'a.txt', [], 'is empty'],
  ['too large', 'a.txt', Array.from({ length: 65 }, () => Buffer.alloc(1024 * 1024)), 'is larger than 64 MiB'],
])('a document that is %s is refused, and nothing of it stays', async (_, name, chunks, problem) => {
  const { folder, documents } = adding();
  await expect(documents.add(name, Readable.from(chunks))).rejects.toMatchObject({ problem });
  expect(contentsOf(folder)).toEqual({});
});

test('a document that breaks off leaves nothing', async () => {
  const { folder, documents } = adding();
  const broken = async function* () {
    yield Buffer.from('half');
    throw Object.assign(new Error('aborted'), { code: 'ECONNRESET', syscall: 'read' });
  };
  await expect(documents.add('a.txt', broken())).rejects.toThrow();
  expect(contentsOf(folder)).toEqual({});
});

test('only what was added can be taken away again', async () => {
  const { folder, documents, add } = adding({ 'own.txt': '自己的' });
  await add('a.txt', '一');
  await documents.remove(['a.txt', 'own.txt', '../own.txt']);
  expect(contentsOf(folder)).toEqual({ 'own.txt': '自己的' });
});

function adding(there: Record<string, string> = {}) {
  const folder = folderWith(there);
  const documents = addedDocuments(folder);
  return {
    folder,
    documents,
    add: (name: string, text: string) => documents.add(name, Readable.from([Buffer.from(text)])),
  };
}
