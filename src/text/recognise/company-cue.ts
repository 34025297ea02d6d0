import type { Candidate } from '../candidate.ts';
import type { Rule } from '../rule.ts';
import { COMPANY_END, couldBeCompany } from './company-name.ts';
import { matchesOf } from '../words/matches.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

/** A stock's code in brackets behind its company: `（688981.SH）`, `(NASDAQ: TSLA)`, `（股票代码：300750）`. */
export const STOCK_CODE =
  /^"?\s?\((?:(?:股票|证券|股份)?代[码号]|nasdaq|nyse|hkex|hkg|sh|sz|bj|us|纳斯达克|纽交所|港交所|港股|a股|美股)?[:.\s]{0,2}(?:\d{6}|\d{4,6}[.,\s]{1,2}(?:sh|sz|hk|bj|ss|tw|t|ks)|[a-z]{1,5}\.(?:us|o|n)|(?!19|20)[1-9]\d{3}(?=\))|(?<=[:：]\s?)[a-z]{1,5}|(?<=[:：]\s?)\d{4,6})\b/;

const CODED = /\((?=[^()\n]{4,20}\))/g;
const ROLE =
  /(?:联合创始人|创始人|董事长|首席执行官|首席技术官|首席科学家|董事局主席|创办人|(?<![a-z])c[etf]o(?![a-z]))/g;
/** A Latin name behind the word for its kind: 网络安全公司 Sophos, 数据公司Canalys. */
const KIND =
  /(?<![该本我其此贵各两子母分某限]|[A-Za-z] ?)(?:公司|[厂廠]商|巨[头頭]|制造商|製造商|供[应應]商|[运運][营營]商|初[创創]企[业業]|服[务務]商|提供商|[开開][发發]商|风投|风险投资|投行|律所|券商|对冲基金|(?:投资|研究|咨询|调研|安全|评级|分析)机构|(?:芯片|安全|软件|半导体|游戏|支付|电商|人工智能)企业|车企|药企|家族企[业業]|跨[国國]企[业業]|合作社|零售商|出版商|[经經][销銷]商|[发發]行商|保[险險]公司|律[师師]事[务務]所) ?[“"「『]?(?=[A-Z])([A-Z][A-Za-z0-9&.-]{2,23}(?: [A-Z][A-Za-z0-9&.-]{1,23}){0,2})(?![A-Za-z])/g;
/** A Latin name that ends in what only companies' names end in: Chartwell Strategy Group, SafeBreach Labs. */
const LATIN_TRADE =
  /(?<![A-Za-z0-9&.,'’/_-] ?)(?!(?:National|Central|World|Cyber|Emerging|Information|Venture|Threat|The|My|Our|Google|Apple) )[A-Z][A-Za-z0-9&.'-]{1,23}(?: [A-Z][A-Za-z0-9&'-]{1,23})? (?:Labs|Networks|Technologies|Robotics|Therapeutics|Pharma(?:ceuticals)?|Semiconductors?|Ventures|Capital|Partners|Solutions|Systems|Motors|Aerospace|Airlines|Airways|Bank|Group|Holdings|Taxi|Cab|Energy|Insurance|Logistics|Industries|Studios|Games|Resorts|Mining|Instruments|Telecom|Advisors|Consulting|Foods|Brands)(?! ?[A-Za-z0-9(（])/g;
/** What is said to be a company: Zqvolt既是最大的计程车公司. */
const IS_COMPANY =
  /(?<![A-Za-z0-9&.、] ?)([A-Z][A-Za-z0-9&.-]{2,20}(?: [A-Z][A-Za-z&.]{1,20}){0,2}) ?(?:既|也|曾)?(?:是|作[为為])(?!由|在|近年|唯一)(?:一家)?[^，。；、\n,]{0,30}?(?<![子母分])(?:公司|企[业業]|制造商|製造商|供[应應]商|[运運][营營]商|提供商|[开開][发發]商|巨[头頭])(?=[，。；,\n、之])/g;
/** A Chinese name with its Latin one behind the word for its kind: 零售商甲沃贤（Zqvolt）. */
const TRANSLATED =
  /(?<![该本我其此贵各两子母分某限])(?:公司|机构|機構|巨[头頭]|制造商|製造商|零售商|供[应應]商|[运運][营營]商|[开開][发發]商|厂商|集团|银行|投行|律所|券商|车企|药企) ?[“「]?([\u4e00-\u9fff]{2,8}) ?[（(]([A-Z][a-z][A-Za-z&.-]{0,20}(?: [A-Z][A-Za-z&.-]{1,20}){0,3})[)）]/g;
const NOT_TRANSLATED = /^前|总裁|首席|协会|实验室|联盟|[的在为叫了·与和是]/;
const NEVER_COMPANY = /^(?:CEO|CFO|COO|CTO|CSO|CISO|API|App|APP|SaaS|SDK|IoT|ERP|NDA|AI|IT)$/;
/** A name said to be one: 一家名为甲沃科的公司. */
const CALLED =
  /(?:名为|名叫|叫做|叫作) ?"?([^",。、()\n的]{2,16}?)"?(?:\([^()\n]{1,40}\))? ?的[^,。、\n]{0,8}?(?:公司|企业|工厂|厂商|初创)(?!老板|创始人|负责人|员工|职员|高管|家)/g;
/** Whose figures they are: 根据Statcounter统计数据, 据CoinMarketCap数据显示. */
const FIGURES_OF =
  /(?:(?<=根据|根據|来自|來自|据|據|公司|机构|機構|平台)[ 「“]?|(?<=(?:根据|根據|据|據)[^,，。;；\n]{2,24}[和与及、與] ?))([A-Z][a-z][A-Za-z0-9&.-]{0,30}(?: [A-Z][A-Za-z0-9&.-]{1,30}){0,2}|[A-Z][A-Za-z0-9]{0,30}[a-z][A-Za-z0-9.-]{0,30}) ?[」”]?(?=的?(?:最新)?[\u4e00-\u9fff]{0,8}?(?:统计数据|統計數據|数据显示|數據顯示|市场调查|市場調查|调研数据|研究数据|的数据[,，]|统计[,，]))/g;
const RANKED = /^(TOP|HOT|NO)\.?\d/i;
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
  for (const match of matchesOf(KIND, evidence.reading.text)) {
    const name = match[1]!.replace(/[.-]+$/, '');
    const start = match.index + match[0].length - match[1]!.length;
    const span = { start, end: start + name.length };
    if (isProper(name) && !RANKED.test(name) && !NEVER_COMPANY.test(name) && couldBeCompany(evidence, span))
      found.push({ type: 'company', ...span, rule: 'kind-before', score: 0.65 });
  }
  for (const { 0: name, index } of matchesOf(LATIN_TRADE, evidence.reading.text)) {
    const span = { start: index, end: index + name.length };
    if (couldBeCompany(evidence, span)) found.push({ type: 'company', ...span, rule: 'kind-before', score: 0.65 });
  }
  for (const { 1: name, index } of matchesOf(IS_COMPANY, evidence.reading.text)) {
    const span = { start: index, end: index + name!.length };
    if (isProper(name!) && !NEVER_COMPANY.test(name!) && !RANKED.test(name!) && couldBeCompany(evidence, span))
      found.push({ type: 'company', ...span, rule: 'kind-before', score: 0.65 });
  }
  for (const match of matchesOf(TRANSLATED, evidence.reading.text)) found.push(...translated(evidence, match));
  for (const match of matchesOf(CALLED, shadow)) {
    const start = match.index + match[0].indexOf(match[1]!, 2);
    const span = { start, end: start + match[1]!.length };
    const isName = /^[\x20-\x7e]+$/.test(match[1]!) || evidence.judge.isNominal(match[1]!);
    if (isName && couldBeCompany(evidence, span))
      found.push({ type: 'company', ...span, rule: 'kind-before', score: 0.62 });
  }
  for (const match of matchesOf(FIGURES_OF, evidence.reading.text)) {
    const start = match.index + match[0].indexOf(match[1]!);
    const span = { start, end: start + match[1]!.replace(/[.-]+$/, '').length };
    if (couldBeCompany(evidence, span)) found.push({ type: 'company', ...span, rule: 'kind-before', score: 0.62 });
  }
  for (const { index } of matchesOf(INVESTED, shadow)) found.push(...investorsBefore(evidence, index));
  return found;
};

/** Both names of a company that is named in two languages, under the Chinese one. */
function translated(evidence: Evidence, { 0: all, 1: chinese, 2: latin, index }: RegExpExecArray): Candidate[] {
  const latinAt = index + all.length - 1 - latin!.length;
  const chineseAt = index + all.lastIndexOf(chinese!, all.length - latin!.length - 2);
  const span = { start: chineseAt, end: chineseAt + chinese!.length };
  if (NOT_TRANSLATED.test(chinese!) || !couldBeCompany(evidence, span) || evidence.judge.isWord(chinese!)) return [];
  const named = { type: 'company', name: chinese!, rule: 'kind-before', score: 0.65 } as const;
  return [
    { ...named, ...span },
    { ...named, start: latinAt, end: latinAt + latin!.length },
  ];
}

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

/** At most three Latin words, each with a capital or a digit in front. */
function isProper(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 3 &&
    words.every(
      (word) => /^[A-Z\d]/.test(word) && !/^(The|And|Co-founder|President|Founder|Power|Third-Party)$/.test(word),
    )
  );
}
