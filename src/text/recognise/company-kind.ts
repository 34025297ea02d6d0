import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import { couldBeCompany, isProper } from './company-name.ts';
import { matchesOf } from '../words/matches.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

/** A Latin name behind the word for its kind: 网络安全公司 Sophos, 数据公司Canalys. Looked for from its capital, of which there are few. */
const KIND =
  /(?=[A-Z])(?<=(?<![该本我其此贵各两子母分某限]|[A-Za-z] ?)(?:公司|[厂廠]商|巨[头頭]|制造商|製造商|供[应應]商|[运運][营營]商|初[创創]企[业業]|服[务務]商|提供商|[开開][发發]商|风投|风险投资|投行|律所|券商|对冲基金|(?:投资|研究|咨询|调研|安全|评级|分析)机构|(?:芯片|安全|软件|半导体|游戏|支付|电商|人工智能)企业|车企|药企|家族企[业業]|跨[国國]企[业業]|合作社|零售商|出版商|[经經][销銷]商|[发發]行商|保[险險]公司|律[师師]事[务務]所) ?[“"「『]?)([A-Z][A-Za-z0-9&.-]{2,23}(?: [A-Z][A-Za-z0-9&.-]{1,23}){0,2})(?![A-Za-z])/g;
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
  /(?=[ 「“A-Z])(?:(?<=根据|根據|来自|來自|据|據|公司|机构|機構|平台)[ 「“]?|(?<=(?:根据|根據|据|據)[^,，。;；\n]{2,24}[和与及、與] ?))([A-Z][a-z][A-Za-z0-9&.-]{0,30}(?: [A-Z][A-Za-z0-9&.-]{1,30}){0,2}|[A-Z][A-Za-z0-9]{0,30}[a-z][A-Za-z0-9.-]{0,30}) ?[」”]?(?=的?(?:最新)?[\u4e00-\u9fff]{0,8}?(?:统计数据|統計數據|数据显示|數據顯示|市场调查|市場調查|调研数据|研究数据|的数据[,，]|统计[,，]))/g;
const RANKED = /^(TOP|HOT|NO)\.?\d/i;

/** Companies told by the word for their kind: before the name, as its end, said of it, or implied by whose figures are quoted. */
export const ofKind: Recogniser = (evidence) => {
  const { text, shadow } = evidence.reading;
  const found = [
    ...latinNames(evidence),
    ...matchesOf(TRANSLATED, text).flatMap((match) => translated(evidence, match)),
  ];
  for (const { 0: name, index } of matchesOf(LATIN_TRADE, text))
    if (!isBand(text, index, index + name.length))
      found.push(...named(evidence, { start: index, end: index + name.length }, 0.65));
  for (const match of matchesOf(CALLED, shadow)) {
    const start = match.index + match[0].indexOf(match[1]!, 2);
    if (LATIN.test(match[1]!) || evidence.judge.isNominal(match[1]!))
      found.push(...named(evidence, { start, end: start + match[1]!.length }, 0.62));
  }
  for (const match of matchesOf(FIGURES_OF, text)) {
    const start = match.index + match[0].indexOf(match[1]!);
    found.push(...named(evidence, { start, end: start + withoutEnd(match[1]!).length }, 0.62));
  }
  return found;
};

/** Latin names behind the word for their kind, or said to be of it. */
function latinNames(evidence: Evidence): Candidate[] {
  const { text } = evidence.reading;
  const starts = [
    ...matchesOf(KIND, text).map((match) => [match.index + match[0].length - match[1]!.length, match[1]!] as const),
    ...matchesOf(IS_COMPANY, text).map((match) => [match.index, match[1]!] as const),
  ];
  return starts.flatMap(([start, whole]) => {
    const name = withoutEnd(whole);
    if (!isProper(name) || RANKED.test(name) || NEVER_COMPANY.test(name)) return [];
    return named(evidence, { start, end: start + name.length }, 0.65);
  });
}

/** Whether the words around a name say that it is a band's or a community's: 黑客组织 Zqvolt Group. */
function isBand(text: string, start: number, end: number): boolean {
  return BAND_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || BAND_AFTER.test(text.slice(end, end + 10));
}

const BAND_BEFORE =
  /(?:黑客|攻击|威胁|犯罪|勒索|间谍|僵尸网络|APT|恐怖|武装|(?:技术|开发者|开源|极客|青年)社区)(?:组织|团伙|团队|集团|行为者|行为体|小组|者|软件){0,2}[ "“]{0,2}$/;
const BAND_AFTER =
  /^[ "”]{0,2}(?:等|是一个)?(?:黑客|勒索|攻击者|攻击活动|APT|团伙|有关的攻击|攻击了|发起的?攻击|利用(?:了|漏洞|钓鱼))/;

function named(evidence: Evidence, span: Span, score: number): Candidate[] {
  return couldBeCompany(evidence, span) ? [{ type: 'company', ...span, rule: 'company-kind', score }] : [];
}

function withoutEnd(name: string): string {
  return name.replace(/[.-]+$/, '');
}

const LATIN = /^[\x20-\x7e]+$/;

/** Both names of a company that is named in two languages, under the Chinese one. */
function translated(evidence: Evidence, { 0: all, 1: chinese, 2: latin, index }: RegExpExecArray): Candidate[] {
  const latinAt = index + all.length - 1 - latin!.length;
  const chineseAt = index + all.lastIndexOf(chinese!, all.length - latin!.length - 2);
  const span = { start: chineseAt, end: chineseAt + chinese!.length };
  if (NOT_TRANSLATED.test(chinese!) || !couldBeCompany(evidence, span) || evidence.judge.isWord(chinese!)) return [];
  const named = { type: 'company', name: chinese!, rule: 'company-kind', score: 0.65 } as const;
  return [
    { ...named, ...span },
    { ...named, start: latinAt, end: latinAt + latin!.length },
  ];
}
