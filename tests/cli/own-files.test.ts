import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, folderWith, run } from './run.ts';

const NEWS = '# 新闻\n\n上海与华为合作发展人工智能。北京和百度发展云计算。\n\n菊厂也来了。\n';

const nodesOf = (folder: string): Map<string, { aliases: string[] }> =>
  new Map(
    JSON.parse(contentsOf(folder)['graph.json']!).nodes.map((node: { key: string; attributes: object }) => [
      node.key,
      node.attributes,
    ]),
  );
const linesOf = (folder: string): Array<{ path: string }> => JSON.parse(contentsOf(folder)['report.json']!).lines;

describe('comention build --corrections', { timeout: 60_000 }, () => {
  test('replays the file on each build: the same bytes, which check, and the file is in the recipe', async () => {
    const folder = folderWith({
      'docs/a.md': NEWS,
      'corrections.yaml': `
- merge: [company:百度, company:华为]
  into: company:华度
- {not: technology:云计算, in: a.md, sentence: 北京和百度}
- {retype: city:北京, to: technology}
`,
    });
    const args = ['build', join(folder, 'docs'), '--corrections', join(folder, 'corrections.yaml'), '--out'];
    expect(await run(...args, join(folder, 'one'))).toMatchObject({ code: 0 });
    await run(...args, join(folder, 'two'), '--no-cache');
    expect(contentsOf(join(folder, 'two'))).toEqual(contentsOf(join(folder, 'one')));
    expect(await run('check', join(folder, 'one'))).toMatchObject({ code: 0, err: '' });
    const nodes = nodesOf(join(folder, 'one'));
    expect([...nodes.keys()]).toEqual(['city:上海', 'company:华度', 'technology:人工智能', 'technology:北京']);
    expect(nodes.get('company:华度')!.aliases).toEqual(expect.arrayContaining(['华为', '百度', 'Huawei']));

    const { recipe } = JSON.parse(contentsOf(join(folder, 'one'))['graph.json']!).attributes;
    await run('build', join(folder, 'docs'), '--out', join(folder, 'none'));
    const plain = JSON.parse(contentsOf(join(folder, 'none'))['graph.json']!).attributes.recipe;
    expect(recipe.corrections).toMatch(/^[0-9a-f]{16}$/);
    expect(plain).toEqual({ ...recipe, corrections: null });
  });

  test('says which lines make no sense or contradict, builds the rest and ends with 1', async () => {
    const folder = folderWith({
      'docs/a.md': NEWS,
      'my.yaml': '- not: 华为\n- {rename: company:华为, to: 百度}\n- {rename: city:上海, to: 沪上}\n- not: city:无锡\n',
    });
    const out = join(folder, 'graph');
    const built = await run('build', join(folder, 'docs'), '--corrections', join(folder, 'my.yaml'), '--out', out);
    expect(built.code).toBe(1);
    expect(built.err).toContain('my.yaml:1: not: "华为" is no key; needed: one of city, company, technology, policy');
    expect(built.err).toContain('my.yaml:2: "company:百度" is another entity in these documents; needed: merge');
    expect(built.err).toContain('my.yaml:4: matches nothing in these documents; needed: ');
    expect(nodesOf(out).has('city:沪上')).toBe(true);
    expect(linesOf(out).map(({ path }) => path)).toEqual(['my.yaml:1', 'my.yaml:2', 'my.yaml:4']);
  });

  test('ends with 0 when a line only matches nothing, and reports it', async () => {
    const folder = folderWith({ 'docs/a.md': NEWS, 'c.yaml': '- not: city:无锡\n' });
    const out = join(folder, 'graph');
    const built = await run('build', join(folder, 'docs'), '--corrections', join(folder, 'c.yaml'), '--out', out);
    expect(built.code).toBe(0);
    expect(built.err).toContain('c.yaml:1: matches nothing');
    expect(linesOf(out)).toHaveLength(1);
  });

  test.each([
    ['is missing', 'missing.yaml', 'does not exist'],
    ['is a folder', 'docs', 'is a folder'],
    ['is no text', 'picture.yaml', 'PNG'],
  ])('refuses a file that %s', async (_, file, problem) => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    const folder = folderWith({ 'docs/a.md': NEWS, 'picture.yaml': png });
    const out = join(folder, 'graph');
    const built = await run('build', join(folder, 'docs'), '--corrections', join(folder, file), '--out', out);
    expect(built.code).toBe(2);
    expect(built.err).toContain(`${join(folder, file)}: `);
    expect(built.err).toContain(problem);
  });

  test('takes an empty file as no corrections', async () => {
    const folder = folderWith({ 'docs/a.md': NEWS, 'c.yaml': '' });
    const out = join(folder, 'graph');
    expect(
      await run('build', join(folder, 'docs'), '--corrections', join(folder, 'c.yaml'), '--out', out),
    ).toMatchObject({ code: 0 });
  });
});

describe('comention build --lexicon', { timeout: 60_000 }, () => {
  test('adds names, reports the lines that make no sense and ends with 1', async () => {
    const folder = folderWith({
      'docs/a.md': `${NEWS}\n上海引进了嘟嘟科科。\n`,
      'company.mine.tsv': '华为\t菊厂\n嘟嘟科科\t\tloud\n嘟嘟科科\n',
    });
    const out = join(folder, 'graph');
    const built = await run('build', join(folder, 'docs'), '--lexicon', join(folder, 'company.mine.tsv'), '--out', out);
    expect(built.code).toBe(1);
    expect(built.err).toContain('company.mine.tsv:2: "loud" is no flag; needed: ');
    expect(nodesOf(out).get('company:华为')!.aliases).toEqual(expect.arrayContaining(['菊厂', 'Huawei']));
    expect(nodesOf(out).has('company:嘟嘟科科')).toBe(true);
    expect(linesOf(out).map(({ path }) => path)).toEqual(['company.mine.tsv:2']);
  });

  test('reads a table in GB18030 as it does one in UTF-8, in several processes too', async () => {
    const folder = folderWith({
      'docs/a.md': NEWS,
      'docs/b.md': `${NEWS}又及。\n`,
      'utf8/company.mine.tsv': '华为\t菊厂\n',
    });
    const gb = new Uint8Array([0xbb, 0xaa, 0xce, 0xaa, 0x09, 0xbe, 0xd5, 0xb3, 0xa7, 0x0a]);
    writeFileSync(join(folder, 'company.mine.tsv'), gb);
    const args = ['build', join(folder, 'docs'), '--out'];
    await run(...args, join(folder, 'one'), '--lexicon', join(folder, 'company.mine.tsv'), '--jobs', '2', '--no-cache');
    await run(...args, join(folder, 'two'), '--lexicon', join(folder, 'utf8/company.mine.tsv'));
    expect(nodesOf(join(folder, 'one')).get('company:华为')!.aliases).toContain('菊厂');
    expect(contentsOf(join(folder, 'two'))).toEqual(contentsOf(join(folder, 'one')));
  });

  test.each([
    [
      'does not say its type',
      'mine.tsv',
      'the file name does not start with a type; needed: a name like company.mine.tsv',
    ],
    ['is missing', 'company.none.tsv', 'does not exist'],
  ])('refuses a table that %s', async (_, file, problem) => {
    const folder = folderWith({ 'docs/a.md': NEWS, 'mine.tsv': '华为\n' });
    const built = await run('build', join(folder, 'docs'), '--lexicon', join(folder, file), '--out', join(folder, 'g'));
    expect(built.code).toBe(2);
    expect(built.err).toContain(problem);
  });
});

/** Names everything the examples of the README speak of. */
const PRESS = `# 新闻

嘟嘟科技与滴嘟科技股份有限公司在北京合作。华为和苹果公司在重庆发展元宇宙。菊厂在上海发展人工智能。

苹果公司推出新手机。苹果卖苹果。他们都在沪创业。
`;

test('the examples of the README build without a complaint', { timeout: 60_000 }, async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example = (name: string): string => {
    const start = readme.indexOf(` ${name}\n`) + name.length + 2;
    return readme.slice(start, readme.indexOf('```', start));
  };
  const folder = folderWith({
    'docs/press/2024-03.md': PRESS,
    'corrections.yaml': example('corrections.yaml'),
    'company.mine.tsv': example('company.mine.tsv'),
  });
  const built = await run(
    ...['build', join(folder, 'docs'), '--out', join(folder, 'graph')],
    ...['--lexicon', join(folder, 'company.mine.tsv'), '--corrections', join(folder, 'corrections.yaml')],
  );
  expect(built.err).not.toContain('needed:');
  expect(built.code).toBe(0);
});
