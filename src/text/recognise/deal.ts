import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import { matchesOf } from '../words/matches.ts';
import type { Rule } from '../rule.ts';
import { COMPANY_END, couldBeCompany } from './company-name.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

const EXCHANGE = '(?:科创板|创业板|新三板|主板|北交所|上交所|深交所|港交所|纽交所|纳斯达克|a股|港股|美股)';
/** Who is paid or listed: 甲沃科近日完成近亿元B轮融资, 甲沃科在新三板挂牌. */
const FUNDED = new RegExp(
  `(?:完成|宣布完成|获得?)(?:了|新)?[^,。;、:!?()\\n]{0,16}?(?:轮|系列|战略)(?:融资|投资)|完成[^,。;、:!?()\\n的]{0,8}元融资|获得?[^,。;、:!?()\\n的]{0,8}元(?:的)?(?:融资|投资|注资)|在${EXCHANGE}(?:挂牌|上市|敲钟)|登陆${EXCHANGE}`,
  'g',
);
/** When and how it was done, before the verb. */
const ADVERB =
  /(?:近日|日前|今日|近期|随后|最近|此前|已|已经|再次|又|连续|成功|正式|官宣|宣布|率先|相继|也|均|曾|即将|再|再度|拟|计划|有望|于?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?起?)$/;
const SHARE = ' ?的? ?(?:合计|约|剩余|全部|部分|少数|多数|近|超过?)?(?:\\d+(?:\\.\\d+)?%)? ?的? ?';
/** What is bought: 收购安全企业甲沃科51%股权, 收购甲沃科成其子公司. */
const BOUGHT = new RegExp(
  `(?:收购|并购|控股|增资|入股|参股|投资|持有|转让|出售)(?:了|对)?([^,。;、:!?"\\n]{2,24}?)(?:${SHARE}(?:股权|股份|控股权|控制权)|成为?其|为其)`,
  'g',
);
/** Who belongs to another: 全资子公司甲沃科拟…. */
const SUBSIDIARY =
  /(?:全资|控股|参股|核心|重要|旗下|下属|[一二]级)(?:子|孙)公司"?([\u4e00-\u9fffa-z0-9&·]{2,12}?)"?(?=[,。;、()]|与|和|及|将|已|在|于|以|对|为|的|拟|出资|入股|参股|增资|投资|收购|发布|宣布|签署|持有|完成|认购|成立|获得|取得|共同|$)/g;
/** Through whom shares are held: 通过甲沃科及乙利得合计持股. */
const HELD =
  /通过(?:其)?([\u4e00-\u9fff]{2,10}?)(?:及|和|与|、)([\u4e00-\u9fff]{2,10}?)(?=(?:合计|间接|共同|分别)?持(?:有|股))/g;
/** What ends before a name starts; the last one in a stretch counts. */
const CUT =
  /--|公司|企业|厂商|机构|品牌|平台|巨头|独角兽|龙头|初创|(?:制造|生产|提供|供应|运营|开发|服务|承包|集成)商|旗下|近日|日前|今日|目前|其中|同时|此外|宣布|拟|[年月日]|[一二两三四五六七八九十多几这该]家|了|的|由|与|和|及|在|是|为|对|向|被|将|并|其|该|以|从|这一|那一/g;
/** What a name may hold on its way to the left. */
const NAME = /[\u4e00-\u9fffa-z0-9&·-]/;
const REACH = 24;
const LONGEST = 10;
/** Lines of business that end names in deals, besides those of `COMPANY_END`. */
const BUSINESS_END =
  /[\u4e00-\u9fff]{2}(?:高科|数智|网安|云安|安全|投资|金投|创投|产投|通讯|技术|数据|支付|传感|光学|新能)$/;
const NOBODY =
  /^(?:对方|双方|标的|资产|股权|股份|股东|资金|外资|项目|上述|上市|境外|境内|海外|国内|全资|控股|关联|部分|相关|其他|另外|目标|合资|本次|此次|集团|增持|减持|子|母|分|总)+$|[内后时间]$/;

/** Companies told by their part in a deal: funded, listed, bought, held, or a subsidiary of another. */
export const dealt: Recogniser = (evidence) => {
  const { shadow } = evidence.reading;
  const found: Candidate[] = [];
  for (const { index } of matchesOf(FUNDED, shadow)) found.push(...subjectBefore(evidence, index));
  for (const match of matchesOf(BOUGHT, shadow)) found.push(...named(evidence, groupOf(match, 1), 'bought', 0.65));
  for (const match of matchesOf(SUBSIDIARY, shadow))
    found.push(...named(evidence, groupOf(match, 1), 'subsidiary', 0.65));
  for (const match of matchesOf(HELD, shadow))
    for (const group of [1, 2]) found.push(...named(evidence, groupOf(match, group), 'bought', 0.6));
  return found;
};

/** Where a group of a match stands; groups are looked for from the left, each behind the one before. */
function groupOf(match: RegExpExecArray, group: number): Span {
  let offset = 0;
  for (let i = 1; i <= group; i++) offset = match[0].indexOf(match[i]!, i === 1 ? 2 : offset + match[i - 1]!.length);
  const start = match.index + offset;
  return { start, end: start + match[group]!.length };
}

function subjectBefore(evidence: Evidence, verb: number): Candidate[] {
  const { shadow } = evidence.reading;
  let end = verb;
  for (let adverb = 1; adverb > 0; end -= adverb) {
    while (shadow[end - 1] === ' ') end -= 1;
    adverb = ADVERB.exec(shadow.slice(Math.max(0, end - 14), end))?.[0].length ?? 0;
  }
  if (shadow[end - 1] === ')') {
    const bracket = shadow.slice(Math.max(0, end - 40), end).lastIndexOf('(');
    if (bracket < 0) return [];
    end = Math.max(0, end - 40) + bracket;
  }
  if (shadow[end - 1] === '"') end -= 1;
  let start = end;
  while (start > 0 && end - start < REACH && NAME.test(shadow[start - 1]!)) start -= 1;
  return named(evidence, { start, end }, 'funded', 0.7);
}

/** The name at the end of a stretch, if it could be a company nobody knows. */
function named(evidence: Evidence, stretch: Span, rule: Rule, score: number): Candidate[] {
  const { reading, judge } = evidence;
  const { shadow } = reading;
  let { start, end } = stretch;
  while (end > start && /["\s]/.test(shadow[end - 1]!)) end -= 1;
  for (const cut of matchesOf(CUT, shadow.slice(start, end))) {
    const after = stretch.start + cut.index + cut[0].length;
    if (after < end) start = after;
  }
  while (start < end && /["\s·-]/.test(shadow[start]!)) start += 1;
  const name = shadow.slice(start, end);
  const chinese = /[\u4e00-\u9fff]/.test(name);
  if (name.length < 2 || name.length > (chinese ? LONGEST : REACH) || NOBODY.test(name)) return [];
  const endsLikeCompany = COMPANY_END.test(name) || BUSINESS_END.test(name);
  if (!reading.isBoundary(start) || !(reading.isBoundary(end) || endsLikeCompany)) return [];
  if (chinese && (judge.isWord(name) || !(COMPANY_END.test(name) || judge.isNominal(name)))) return [];
  if (chinese ? judge.isPhrase(name) && !endsLikeCompany : !/^[A-Z]/.test(reading.text[start]!)) return [];
  const span = { start, end };
  return couldBeCompany(evidence, span) ? [{ type: 'company', ...span, rule, score }] : [];
}
