import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, folderWith, run } from './run.ts';

const NEWS = '# 新闻\n\n上海与华为合作发展人工智能。北京和百度发展云计算。\n';
const PLAN = '# 规划\n\n深圳支持腾讯发展区块链。\n';

describe('comention build', { timeout: 180_000 }, () => {
  test('writes a bundle that checks, and says what it found', async () => {
    const folder = folderWith({ 'docs/news.md': NEWS, 'docs/plan.md': PLAN });
    const out = join(folder, 'graph');
    const built = await run('build', join(folder, 'docs'), '--out', out);
    expect(built).toMatchObject({ code: 0 });
    expect(built.out).toMatch(/^Read +2 documents, .*\n.*\nFound +\d+ cities, \d+ companies, /);
    const graph = JSON.parse(contentsOf(out)['graph.json']!);
    expect(graph.nodes.map(({ key }: { key: string }) => key)).toContain('city:上海');
    expect(graph.edges.length).toBeGreaterThan(0);
    expect(await run('check', out)).toMatchObject({ code: 0, err: '' });
  });

  test('gives the same bytes wherever the documents lie and in whatever order they are given', async () => {
    const one = folderWith({ 'x/news.md': NEWS, 'y/plan.md': PLAN });
    const other = folderWith({ 'far/away/p/plan.md': PLAN, 'n/news.md': NEWS });
    await run('build', join(one, 'x'), join(one, 'y'), '--out', join(one, 'graph'));
    await run('build', join(other, 'far/away/p'), join(other, 'n'), '--out', join(other, 'graph'));
    expect(contentsOf(join(other, 'graph'))).toEqual(contentsOf(join(one, 'graph')));
  });

  test('gives the same bytes with several processes, and when files were read before', async () => {
    const folder = folderWith({ 'docs/news.md': NEWS, 'docs/plan.md': PLAN, 'docs/empty.txt': '' });
    const built = async (name: string, ...options: string[]) => {
      const out = join(folder, name);
      const { code } = await run('build', join(folder, 'docs'), '--out', out, ...options);
      return { code, contents: contentsOf(out) };
    };
    const first = await built('g1', '--no-cache');
    expect(first.code).toBe(1);
    expect(await built('g2', '--jobs', '2', '--no-cache')).toEqual(first);
    expect(await built('g3')).toEqual(first);
    expect(await built('g4', '--jobs', '2')).toEqual(first);
  });

  test('reads only what has changed since it was last read', async () => {
    const folder = folderWith({ 'docs/news.md': NEWS, 'docs/plan.md': `${PLAN}${Math.random()}\n` });
    const docs = join(folder, 'docs');
    await run('build', docs, '--out', join(folder, 'graph'));
    writeFileSync(join(docs, 'plan.md'), `${PLAN}武汉与小米合作。\n${Math.random()}\n`);
    const again = await run('build', docs, '--out', join(folder, 'graph'));
    expect(again.out).toContain('1 file unchanged since last read');
    await run('build', docs, '--out', join(folder, 'fresh'), '--no-cache');
    expect(contentsOf(join(folder, 'graph'))).toEqual(contentsOf(join(folder, 'fresh')));
    expect(contentsOf(join(folder, 'graph'))['graph.json']).toContain('city:武汉');
  });

  test('keeps two documents of one relative path apart, whichever comes first', async () => {
    const folder = folderWith({ 'x/a.md': NEWS, 'y/a.md': PLAN });
    await run('build', join(folder, 'x'), join(folder, 'y'), '--out', join(folder, 'g1'));
    await run('build', join(folder, 'y'), join(folder, 'x'), '--out', join(folder, 'g2'));
    const rows: Array<{ path: string }> = JSON.parse(contentsOf(join(folder, 'g1'))['documents.json']!);
    expect(new Set(rows.map(({ path }) => path)).size).toBe(2);
    for (const { path } of rows) expect(path).toMatch(/^a~[0-9a-f]{8}\.md$/);
    expect(contentsOf(join(folder, 'g2'))).toEqual(contentsOf(join(folder, 'g1')));
  });

  test('reads the same bytes once and reports the second file', async () => {
    const folder = folderWith({ 'docs/a.md': NEWS, 'docs/copy.md': NEWS });
    const out = join(folder, 'graph');
    expect(await run('build', join(folder, 'docs'), '--out', out)).toMatchObject({ code: 0 });
    const report = JSON.parse(contentsOf(out)['report.json']!);
    expect(report.read).toMatchObject([{ path: 'a.md', encoding: 'utf-8' }]);
    expect(report.skipped).toMatchObject([{ path: 'copy.md', problem: 'has the same bytes as a.md' }]);
  });

  test('builds the rest when an input cannot be read, and lists it', async () => {
    const folder = folderWith({
      'docs/a.md': NEWS,
      'docs/empty.txt': '',
      'docs/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    });
    const out = join(folder, 'graph');
    const built = await run('build', join(folder, 'docs'), join(folder, 'missing'), '--out', out);
    expect(built.code).toBe(1);
    expect(built.err).toContain(`${join(folder, 'missing')}: does not exist; needed: `);
    expect(built.err).toContain(`${join(folder, 'docs/empty.txt')}: `);
    const report = JSON.parse(contentsOf(out)['report.json']!);
    expect(report.skipped.map(({ path }: { path: string }) => path)).toEqual(['empty.txt', 'missing', 'picture.txt']);
  });

  test('writes nothing when nothing is usable', async () => {
    const folder = folderWith({ 'docs/empty.txt': '' });
    const built = await run('build', join(folder, 'docs'), '--out', join(folder, 'graph'));
    expect(built).toMatchObject({ code: 3, out: '' });
    expect(existsSync(join(folder, 'graph'))).toBe(false);
  });

  test('refuses to write over a folder that is no bundle', async () => {
    const folder = folderWith({ 'docs/a.md': NEWS, 'mine/thesis.txt': 'x' });
    const built = await run('build', join(folder, 'docs'), '--out', join(folder, 'mine'));
    expect(built.code).toBe(2);
    expect(contentsOf(join(folder, 'mine'))).toEqual({ 'thesis.txt': 'x' });
  });

  test('joins a sentence with the headings above it when the window is the section', async () => {
    const plan = '# 行动计划\n\n## 一、上海\n\n建设5G。\n\n## 二、苏州\n\n发展区块链。\n';
    const folder = folderWith({ 'docs/plan.md': plan });
    const linksOf = async (window: string) => {
      const out = join(folder, window);
      expect(await run('build', join(folder, 'docs'), '--out', out, '--window', window)).toMatchObject({ code: 0 });
      expect(await run('check', out)).toMatchObject({ code: 0, err: '' });
      const graph = JSON.parse(contentsOf(out)['graph.json']!);
      expect(graph.attributes.recipe.window).toBe(window);
      return graph.edges.map(({ key }: { key: string }) => key);
    };
    const own = ['city:上海\ttechnology:5G', 'city:苏州\ttechnology:区块链'];
    expect(await linksOf('section')).toEqual(own);
    expect(await linksOf('document')).toEqual(expect.arrayContaining([...own, 'city:上海\tcity:苏州']));
  });

  test('keeps only the types asked for', async () => {
    const folder = folderWith({ 'docs/a.md': NEWS });
    const out = join(folder, 'graph');
    await run('build', join(folder, 'docs'), '--out', out, '--types', 'technology,city');
    const { nodes, attributes } = JSON.parse(contentsOf(out)['graph.json']!);
    expect(new Set(nodes.map((node: { key: string }) => node.key.split(':')[0]))).toEqual(
      new Set(['city', 'technology']),
    );
    expect(attributes.recipe.types).toEqual(['city', 'technology']);
    expect(await run('check', out)).toMatchObject({ code: 0 });
  });

  test('takes names from a table of the user, and says where a table is wrong', async () => {
    const folder = folderWith({
      'docs/a.md': '上海和蓝莓星研究所合作。',
      'company.mine.tsv': '蓝莓星研究所\n',
      'fruit.tsv': '苹果\n',
    });
    const out = join(folder, 'graph');
    await run('build', join(folder, 'docs'), '--out', out, '--lexicon', join(folder, 'company.mine.tsv'));
    expect(contentsOf(out)['graph.json']).toContain('company:蓝莓星研究所');
    const wrong = await run('build', join(folder, 'docs'), '--out', out, '--lexicon', join(folder, 'fruit.tsv'));
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('fruit.tsv');
    const missing = await run('build', join(folder, 'docs'), '--out', out, '--lexicon', join(folder, 'none.tsv'));
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.err).toContain('none.tsv');
  });

  test('cannot be made to write escape sequences by a file name', async () => {
    const folder = folderWith({ 'docs/a.md': NEWS });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'docs', 'b\x1b[2J.md'));
    const built = await run('build', join(folder, 'docs'), '--out', join(folder, 'graph'));
    expect(built.code).toBe(1);
    expect(built.err).not.toContain('\x1b');
  });
});
