import type { Candidate } from '../candidate.ts';
import type { Rule } from '../rule.ts';
import { COMPANY_END, couldBeCompany, isProper } from './company-name.ts';
import { matchesOf } from '../words/matches.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

/** A stock's code in brackets behind its company: `（688981.SH）`, `(NASDAQ: TSLA)`, `（股票代码：300750）`. */
export const STOCK_CODE =
  /^"?\s?\((?:(?:股票|证券|股份)?代[码号]|nasdaq|nyse|hkex|hkg|sh|sz|bj|us|纳斯达克|纽交所|港交所|港股|a股|美股)?[:.\s]{0,2}(?:\d{6}|\d{4,6}[.,\s]{1,2}(?:sh|sz|hk|bj|ss|tw|t|ks)|[a-z]{1,5}\.(?:us|o|n)|(?!19|20)[1-9]\d{3}(?=\))|(?<=[:：]\s?)[a-z]{1,5}|(?<=[:：]\s?)\d{4,6})\b/;

const CODED = /\((?=[^()\n]{4,20}\))/g;
const ROLE =
  /(?:联合创始人|创始人|董事长|首席执行官|首席技术官|首席科学家|董事局主席|创办人|(?<![a-z])c[etf]o(?![a-z]))/g;
const INVESTED = /(?:领投|跟投|参投)/g;
/** What a name may hold; the rest ends before it starts. */
const NAME = /[\u4e00-\u9fffa-z0-9&. ·-]/;
const PARTICLE = /[的和与及或由在是为]/;
const NOT_BEFORE =
  /(兼|原|副|新|全球|早期|时任|创始人|中国区|大中华区|&|任|担任|出任|辞任|位|名|董事|总裁|经理|主席|院长|教授|博士|先生|女士)$/;
const COUNTED = /^([一二三四五六七八九十两几多百\d]+|这|那|某|首)[位名家个]/;
const NOBODY =
  /^(前|原|现任|时任|我|他|她|其|该|本|某|公司|集团|企业|分公司|子公司|品牌|项目|工作室|机构|基金|平台|兼|联合|副|名誉|中国|美国|独立|老|双|多位|一位|这位|两位|外部|产品|女|男|首位|多家|一家|机器人|互联网|科技|人工智能|大厂|车企|独角兽|初创|创业|行业|知名|著名|年轻|连续|组织|活动|主要|唯一)+$/;
const LONGEST = 10;

/** Companies told by what stands behind them: a stock code, one of their chiefs (沐曦创始人陈维良), an investment (由红杉中国领投). */
export const cued: Recogniser = (evidence) => {
  const { shadow } = evidence.reading;
  const found: Candidate[] = [];
  for (const { index } of matchesOf(CODED, shadow)) {
    if (STOCK_CODE.test(shadow.slice(index, index + 24)))
      found.push(...nameBefore(evidence, index, 'stock-code', 0.85));
  }
  for (const { index } of matchesOf(ROLE, shadow)) found.push(...nameBefore(evidence, index, 'chief', 0.6));
  for (const { index } of matchesOf(INVESTED, shadow)) found.push(...investorsBefore(evidence, index));
  return found;
};

/** The members of `A、B和C` before an investment. */
function investorsBefore(evidence: Evidence, end: number): Candidate[] {
  const { shadow } = evidence.reading;
  const found: Candidate[] = [];
  for (let at = end; at > 0; ) {
    const [name] = nameBefore(evidence, at, 'investor', 0.65);
    const known = endingAt(evidence, at);
    const start = name?.start ?? known?.start;
    if (name) found.push(name);
    if (start === undefined || !/[、和与及]/.test(shadow[start - 1] ?? '')) break;
    at = start - 1;
  }
  return found;
}

function endingAt({ known }: Evidence, end: number): Candidate | undefined {
  return known.within({ start: Math.max(0, end - 12), end }).find((c) => c.type === 'company' && c.end === end);
}

/** The stretch between the last break and `end`, where it could be a company that nobody knows. */
function nameBefore(evidence: Evidence, end: number, rule: Rule, score: number): Candidate[] {
  const { reading, judge } = evidence;
  const { shadow } = reading;
  while (shadow[end - 1] === ' ') end -= 1;
  let start = end;
  while (start > 0 && end - start <= 24 && isInName(shadow[start - 1]!)) start -= 1;
  while (start < end && /[ .·&-]/.test(shadow[start]!)) start += 1;
  const name = shadow.slice(start, end);
  const chinese = /[\u4e00-\u9fff]/.test(name);
  if (name.length > (chinese ? LONGEST : 24) || NOBODY.test(name) || NOT_BEFORE.test(name) || COUNTED.test(name))
    return [];
  if (!reading.isBoundary(start) || !reading.isBoundary(end)) return [];
  if (
    chinese
      ? judge.isWord(name) || !(COMPANY_END.test(name) || judge.isNominal(name))
      : !isProper(reading.text.slice(start, end))
  )
    return [];
  const span = { start, end };
  return couldBeCompany(evidence, span) ? [{ type: 'company', ...span, rule, score }] : [];
}

function isInName(character: string): boolean {
  return NAME.test(character) && !PARTICLE.test(character);
}
