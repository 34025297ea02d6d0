import { describe, expect, it } from 'vitest';
import { readAll } from './bytes.ts';

const ONE = '上海和华为发展人工智能，而且北京也在发展。';
const TWO = '北京与百度发展云计算，\n"深圳"也在其中。';

describe('tables', () => {
  it('give a document a row, with title, date, source and address by the usual names', async () => {
    const csv = `标题,发布时间,来源,链接,正文\n规划,2022-07-08,上海日报,https://example.org/a,${ONE}\n方案,2022/7/9 10:00,北京日报,,"${TWO.replaceAll('"', '""')}"\n`;
    const { documents, failed, skipped } = await readAll(csv, 'table.csv');
    expect(documents.map(({ path, title, date, source, url }) => [path, title, date, source, url])).toEqual([
      ['table.csv#2', '规划', '2022-07-08', '上海日报', 'https://example.org/a'],
      ['table.csv#3', '方案', '2022-07-09', '北京日报', null],
    ]);
    expect(documents[0]?.text).toBe(`规划\n${ONE}`);
    expect([...failed, ...skipped]).toEqual([]);
  });

  it('have places that lead into the cell of the text', async () => {
    const { documents } = await readAll(`id\ttext\n1\t${ONE}\n`, 'table.tsv');
    expect(documents[0]).toMatchObject({ path: 'table.tsv#2', text: ONE, places: [[0, 0]] });
  });

  it('take the column with the longest words where none has a telling name', async () => {
    const csv = `no,kind,words\n1,news,${ONE}\n2,news,${ONE}又一次。\n`;
    expect((await readAll(csv, 'a.csv')).documents.map(({ text }) => text)).toEqual([ONE, `${ONE}又一次。`]);
  });

  it('need no head', async () => {
    const csv = `1,${ONE}\n2,${ONE}\n`;
    expect((await readAll(csv, 'a.csv')).documents.map(({ path }) => path)).toEqual(['a.csv#1', 'a.csv#2']);
  });

  it('say so when no column holds text', async () => {
    const { documents, failed } = await readAll('a,b\n1,2\n3,4\n', 'a.csv');
    expect(documents).toEqual([]);
    expect(failed).toMatchObject([{ path: 'a.csv', problem: 'no column of the table holds text' }]);
  });

  it('may be JSON Lines, where a damaged line costs only itself', async () => {
    const lines = [
      JSON.stringify({ title: '规划', content: [ONE, '又一段。'], date: '2022-01-02', tags: ['a'] }),
      '{"title": "坏"',
      '',
      JSON.stringify({ content: `<p>${ONE}&nbsp;武汉。</p>` }),
    ].join('\r\n');
    const { documents, failed } = await readAll(lines, 'a.jsonl');
    expect(documents.map(({ path, text, date }) => [path, text, date])).toEqual([
      ['a.jsonl#1', `规划\n${ONE}\n又一段。`, '2022-01-02'],
      ['a.jsonl#4', `${ONE} 武汉。`, null],
    ]);
    expect(failed).toMatchObject([{ path: 'a.jsonl#2', problem: 'the line is no JSON object' }]);
  });

  it('count rows without text, and name only the first of many damaged lines', async () => {
    const { skipped } = await readAll(`text,b\n${ONE},1\n,2\n,3\n`, 'a.csv');
    expect(skipped).toMatchObject([{ path: 'a.csv', problem: '2 rows have no text' }]);
    const { failed } = await readAll(`${JSON.stringify({ text: ONE })}\n${'{\n'.repeat(100)}`, 'a.ndjson');
    expect(failed).toHaveLength(21);
    expect(failed.at(-1)?.problem).toBe('80 more lines are no JSON objects');
  });

  it('have ids that depend on the whole row and on nothing else', async () => {
    const ids = async (csv: string, path: string): Promise<string[]> =>
      (await readAll(csv, path)).documents.map(({ id }) => id);
    const [one, two] = await ids(`text,n\n${ONE},1\n${ONE},2\n`, 'a.csv');
    expect(one).not.toBe(two);
    expect(await ids(`text,n\n${ONE},2\n`, 'b.csv')).toEqual([two]);
  });

  it('are read to the end however many rows they have', async () => {
    const rows = Array.from({ length: 1700 }, (_, index) => `${index},"第${index}号，\n上海。"`);
    const { documents } = await readAll(`n,text\n${rows.join('\r\n')}\r\n`, 'a.csv');
    expect(documents).toHaveLength(1700);
    expect(documents.at(-1)).toMatchObject({ path: 'a.csv#1701', text: '第1699号，\n上海。' });
  });

  it.each([
    ['quotes that close nothing', `text,b\n${',"a'.repeat(100_000)}\n${ONE},1\n`],
    ['quotes', `text,b\n${'"'.repeat(300_000)}\n${ONE},1\n`],
    ['quotes between words', `text,b\n${'"a"b'.repeat(100_000)}\n${ONE},1\n`],
    ['commas', `text,b\n${ONE},1\n${','.repeat(300_000)}`],
    ['empty lines', `text,b\n${ONE},1\n${'\n'.repeat(300_000)}`],
    ['empty rows', `text,b\n${ONE},1\n${',\n'.repeat(100_000)}`],
  ])('return however many %s they hold', async (_, csv) => {
    expect((await readAll(csv, 'a.csv')).failed).toEqual([]);
  });
});
