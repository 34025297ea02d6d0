import { describe, expect, it } from 'vitest';
import { readAll } from './bytes.ts';
import { zipFile } from './zip-file.ts';

const NEWS = '上海和华为发展人工智能。';
const MIB = 1024 * 1024;
const ZEROS = new Uint8Array(40 * MIB);

describe('ZIP', () => {
  it('gives each document in it, under the path of the archive, with its own hash', async () => {
    const { documents, failed } = await readAll(zipFile({ 'a.md': NEWS, 'deep/北京.txt': `北京${NEWS}` }), 'news.zip');
    expect(documents.map(({ path, text }) => [path, text])).toEqual([
      ['news.zip/a.md', NEWS],
      ['news.zip/deep/北京.txt', `北京${NEWS}`],
    ]);
    const alone = await readAll(NEWS, 'a.md');
    expect(documents[0]?.sha256).toBe(alone.documents[0]?.sha256);
    expect(documents[0]?.places).toEqual(alone.documents[0]?.places);
    expect(failed).toEqual([]);
  });

  it('reads archives in archives, to a depth', async () => {
    const nested = (depth: number): Uint8Array =>
      depth === 0 ? zipFile({ 'a.md': NEWS }) : zipFile({ 'b.zip': nested(depth - 1) });
    expect((await readAll(nested(2), 'a.zip')).documents.map(({ path }) => path)).toEqual(['a.zip/b.zip/b.zip/a.md']);
    expect((await readAll(nested(3), 'a.zip')).failed).toMatchObject([{ path: 'a.zip/b.zip/b.zip/b.zip' }]);
  });

  it('lists what is not read, passes over what tools put there, and goes on', async () => {
    const { documents, failed, skipped } = await readAll(
      zipFile({ 'a.png': 'x', 'empty.md': '', '__MACOSX/a.md': NEWS, '.git/a.md': NEWS, 'b.md': NEWS, 'folder/': '' }),
      'a.zip',
    );
    expect(documents.map(({ path }) => path)).toEqual(['a.zip/b.md']);
    expect(skipped.map(({ path }) => path)).toEqual(['a.zip/a.png']);
    expect(failed).toMatchObject([{ path: 'a.zip/empty.md', problem: 'the file is empty' }]);
  });

  it('passes over the parts a browser saved beside a page', async () => {
    const page = { 'a/网页.html': `<p>${NEWS}</p>`, 'a/网页_files/b.html': NEWS, 'a/网页_files/c/d.js': '' };
    const { documents, skipped } = await readAll(zipFile(page), 'a.zip');
    expect(documents.map(({ path }) => path)).toEqual(['a.zip/a/网页.html']);
    expect(skipped).toMatchObject([{ path: 'a.zip/a/网页_files', problem: 'holds the parts of a saved page' }]);
  });

  it('reads names in GBK, and no name leads out of the archive', async () => {
    const gbk = Uint8Array.of(0xc9, 0xcf, 0xba, 0xa3, 0x2e, 0x6d, 0x64);
    const { documents } = await readAll(
      zipFile([
        { name: gbk, content: NEWS, flags: 0 },
        { name: '../../etc/a.md', content: `一${NEWS}` },
        { name: 'C:\\temp\\b.md', content: `二${NEWS}` },
      ]),
      'a.zip',
    );
    expect(documents.map(({ path }) => path)).toEqual(['a.zip/上海.md', 'a.zip/etc/a.md', 'a.zip/temp/b.md']);
  });

  it.each([
    ['that unfolds to a thousand times its size', { content: ZEROS }, /300 times/],
    ['that claims to be small', { content: ZEROS, size: 100 }, /damaged/],
    ['that claims to be large', { content: NEWS, size: 60 * MIB }, /300 times/],
    ['that is too large', { content: NEWS, size: 65 * MIB }, /64 MiB/],
    ['that is locked', { content: NEWS, flags: 0x801 }, /password/],
  ])('reports a file %s and reads the others', async (_, bad, problem) => {
    const { documents, failed } = await readAll(
      zipFile([
        { name: 'bad.md', ...bad },
        { name: 'good.md', content: NEWS },
      ]),
      'a.zip',
    );
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ path: 'a.zip/bad.md', problem: expect.stringMatching(problem) });
    expect(documents.map(({ path }) => path)).toEqual(['a.zip/good.md']);
  });

  it('stops where the files of an archive together are too many or too much', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.png`, content: '' }));
    expect((await readAll(zipFile(many), 'a.zip')).failed).toMatchObject([
      { path: 'a.zip', problem: expect.stringMatching('10,000') },
    ]);
  });

  it.each([
    ['cut off', zipFile({ 'a.md': NEWS }).slice(0, -30)],
    ['only a beginning', Uint8Array.of(0x50, 0x4b, 0x03, 0x04)],
  ])('says of an archive that is %s what is wrong', async (_, bytes) => {
    const { documents, failed } = await readAll(bytes, 'a.zip');
    expect(documents).toEqual([]);
    expect(failed).toMatchObject([{ path: 'a.zip', problem: 'the archive is damaged or cut off' }]);
  });

  it('says so when nothing in it could be a document', async () => {
    expect((await readAll(zipFile({ 'a.png': '' }), 'a.zip')).failed).toMatchObject([
      { problem: 'the archive holds no document' },
    ]);
  });
});
