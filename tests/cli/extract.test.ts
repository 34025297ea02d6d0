import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, filter, folderWith, run } from './run.ts';

const NEWS = '上海与华为合作发展人工智能。甲沃科在武汉设厂。';
const PLAN = '当地引进了甲沃科、华为、乙利得等芯片企业。';

function lines(text: string): Array<Record<string, unknown>> {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('comention extract', { timeout: 60_000 }, () => {
  test('answers each line with the sentences and mentions of its document', async () => {
    const base64 = Buffer.from(PLAN).toString('base64');
    const given = [
      { path: 'news.md', text: NEWS },
      { path: 'plan.md', bytes: base64 },
    ];
    const answered = await filter(given.map((line) => JSON.stringify(line)).join('\n'), 'extract');
    expect(answered).toMatchObject({ code: 0, err: '' });
    const [news, plan] = lines(answered.out);
    expect(news).toMatchObject({ path: 'news.md', text: NEWS });
    expect(news!.mentions).toMatchObject([{ name: '上海' }, { name: '华为' }, { name: '人工智能' }, { name: '武汉' }]);
    expect(plan).toMatchObject({ path: 'plan.md', proposals: expect.arrayContaining([]) });
  });

  test('worked on in parts, with what the parts accept together, finds what a build finds', async () => {
    const folder = folderWith({ 'docs/news.md': NEWS, 'docs/plan.md': PLAN });
    const parts = [JSON.stringify({ path: 'news.md', text: NEWS }), JSON.stringify({ path: 'plan.md', text: PLAN })];
    const first = await Promise.all(parts.map((part) => filter(part, 'extract')));
    const outputs = folderWith(Object.fromEntries(first.map(({ out }, i) => [`${i}.jsonl`, out])));
    const accepted = Object.keys(contentsOf(outputs)).map((file) => join(outputs, file));
    const second = await Promise.all(parts.map((part) => filter(part, 'extract', '--accepted', ...accepted)));
    await run('build', join(folder, 'docs'), '--out', join(folder, 'graph'));
    const built = Object.entries(contentsOf(join(folder, 'graph')))
      .filter(([file]) => file.startsWith('documents/'))
      .map(([, content]) => JSON.parse(content));
    for (const { path, mentions } of second.flatMap(({ out }) => lines(out))) {
      const places = (list: unknown) =>
        (list as Array<{ start: number; end: number; rule: string }>).map(({ start, end, rule }) => [start, end, rule]);
      expect(places(mentions)).toEqual(places(built.find((document) => document.path === path).mentions));
    }
    expect(second[0]!.out).toContain('"name":"甲沃科"');
  });

  test('says which line is no document, and which document cannot be read, and goes on', async () => {
    const answered = await filter(`nonsense\n{"path":"b.md","text":""}\n{"path":"a.md","text":"${NEWS}"}`, 'extract');
    expect(answered.code).toBe(1);
    expect(answered.err).toContain('line 1: is no document; needed: ');
    expect(lines(answered.out)).toMatchObject([{ path: 'b.md', problem: 'the file is empty' }, { path: 'a.md' }]);
  });
});
