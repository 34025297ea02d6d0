import type { TableRow } from './records.ts';

/** Which column of a table holds what; the text always, the others if there are such. */
export interface Columns {
  text: string;
  title?: string;
  date?: string;
  source?: string;
  url?: string;
}

/** The columns of a table, from its first rows: by their usual names, the text else by its length; undefined if none holds text. */
export function columnsOf(rows: readonly TableRow[]): Columns | undefined {
  const names = [...new Set(rows.flatMap(({ cells }) => [...(cells?.keys() ?? [])]))];
  const named = (usual: readonly string[]): string | undefined => {
    for (const name of usual) {
      const found = names.find((candidate) => plain(candidate) === name && isFilled(rows, candidate));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const facts: Omit<Columns, 'text'> = {};
  for (const [fact, usual] of Object.entries(FACTS) as Array<[keyof typeof FACTS, readonly string[]]>) {
    const name = named(usual);
    if (name !== undefined) facts[fact] = name;
  }
  const others = names.filter((name) => !Object.values(facts).includes(name));
  const text = named(TEXT) ?? longest(rows, others) ?? facts.title;
  if (text === undefined) return undefined;
  if (text === facts.title) delete facts.title;
  return { text, ...facts };
}

const TEXT = words(
  'text 正文 content 内容 內容 全文 文本 body article fulltext maintext articlebody articlecontent articletext contenttext textcontent rawcontent 正文内容 正文文本 文章内容 文章正文 新闻内容 新闻正文 公告内容 政策内容 原文 文章 段落 passage paragraph document doc html story 摘要 abstract summary description',
);
const FACTS = {
  title: words(
    'title 标题 標題 题目 題目 headline 新闻标题 文章标题 文件标题 公告标题 政策名称 文件名称 标题名称 articletitle newstitle subject',
  ),
  date: words(
    'date 日期 发布日期 發佈日期 发布时间 發佈時間 发表时间 发表日期 公开日期 成文日期 公告日期 出版日期 时间 時間 pubdate publishdate publisheddate publicationdate datepublished publishedat published pubtime publishtime time datetime createdat created',
  ),
  source: words(
    'source 来源 來源 媒体 媒體 媒体名称 发布机构 发文机关 发布单位 出处 站点 网站 报纸 刊名 sitename site publisher media sourcename newspaper journal author 作者',
  ),
  url: words(
    'url 网址 網址 链接 鏈接 连结 原文链接 文章链接 新闻链接 link href sourceurl articleurl permalink originalurl',
  ),
};

function words(list: string): string[] {
  return list.split(' ');
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\p{Cf}\s_\-.:"'()]/gu, '')
    .toLowerCase();
}

function isFilled(rows: readonly TableRow[], name: string): boolean {
  return rows.some(({ cells }) => (cells?.get(name) ?? '').trim() !== '');
}

/** Shorter than this on average, a column without a telling name holds values, not text. */
const SHORTEST_TEXT = 12;

/** The column with the most letters a row. */
function longest(rows: readonly TableRow[], names: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = SHORTEST_TEXT * rows.length;
  for (const name of names) {
    const letters = rows.reduce((sum, { cells }) => sum + lettersIn(cells?.get(name) ?? ''), 0);
    if (letters < most || letters === 0) continue;
    if (letters > most || best === undefined) best = name;
    most = letters;
  }
  return best;
}

function lettersIn(cell: string): number {
  if (/^\s*(?:https?:|www\.)\S*\s*$/.test(cell.slice(0, 2000))) return 0;
  return cell.slice(0, 10_000).match(/\p{L}/gu)?.length ?? 0;
}
