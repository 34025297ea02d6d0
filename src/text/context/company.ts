import type { Candidate } from '../candidate.ts';
import { type Known, knownFrom } from '../known.ts';
import type { Enumeration, Span } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { namesCompanies } from '../recognise/enumeration.ts';
import { STOCK_CODE } from '../recognise/company-cue.ts';

/**
 * Whether a name that may mean something else (苹果, 东风, 理想) is a company's here. Right beside it: companies in the same
 * enumeration, a word that only a company takes, a stock code. In the document: a form of the name that is not ambiguous,
 * a product of the company's own, or companies of the same trade in the sentence. A `weak` name needs the first kind, or all of the second.
 */
export function companySupport(
  reading: Reading,
  candidates: readonly Candidate[],
  sure: readonly Candidate[],
  enumerations: readonly Enumeration[],
): (candidate: Candidate) => boolean {
  const sureCompanies = sure.filter((candidate) => candidate.type === 'company' && candidate.entry);
  const sureNames = new Set(sureCompanies.map(({ entry }) => entry!.name));
  const trades = tradesBySentence(reading, sureCompanies);
  const sureAt = knownFrom(sureCompanies);
  const products = sure.filter(({ type, entry }) => type === 'product' && entry?.facts.maker !== undefined);
  const makers = new Set(products.map(({ entry }) => entry!.facts.maker));
  const productsAt = knownFrom(products);
  const isBeforeOwnProduct = ({ start, end, entry }: Candidate): boolean =>
    [start, end, end + 1].some((at) =>
      productsAt.startingAt(at).some((product) => product.end > end && product.entry!.facts.maker === entry!.name),
    );
  const listed = listedWithCompanies(enumerations, knownFrom(sure), knownFrom(candidates));
  return (candidate) => {
    const entry = candidate.entry!;
    if (listed.has(candidate.start) || besideCompanyWord(reading, candidate)) return true;
    if (worksWithOne(reading, candidate, sureAt)) return true;
    const isJoined = joinedWithOne(reading, candidate, sureAt);
    if (besideDigits(reading, candidate, sureNames, isJoined)) return true;
    if (isBeforeOwnProduct(candidate)) return true;
    const trade = trades.get(reading.sentenceAt(candidate.start));
    const inTrade = trade?.has(entry.table) === true;
    const named = sureNames.has(entry.name);
    if (isWeak(candidate)) return inTrade && named && standsApart(reading, candidate);
    return named || inTrade || makers.has(entry.name) || isJoined;
  };
}

function isWeak({ doubt, entry }: Candidate): boolean {
  return doubt === 'weak' || entry!.flags.has('weak');
}

/** The tables that the sure companies of each sentence are from. */
function tradesBySentence(reading: Reading, companies: readonly Candidate[]): Map<number, Set<string>> {
  const trades = new Map<number, Set<string>>();
  for (const { start, entry } of companies) {
    const sentence = reading.sentenceAt(start);
    const tables = trades.get(sentence) ?? new Set<string>();
    trades.set(sentence, tables.add(entry!.table));
  }
  return trades;
}

/** Where members of an enumeration start that is of companies: one is sure, the words around it say so, or two could be and none is anything else. */
function listedWithCompanies(enumerations: readonly Enumeration[], sure: Known, all: Known): Set<number> {
  const starts = new Set<number>();
  for (const enumeration of enumerations) {
    const { items } = enumeration;
    const types = items.map((item) => sure.exact(item)?.type);
    const open = enumeration.tail === '' ? items.length - 1 : -1;
    const doubtful = items.filter((item, i) => types[i] === undefined && isMember(all, item, i === open));
    const others = types.filter((type) => type !== undefined && type !== 'company').length;
    const companies = types.filter((type) => type === 'company').length;
    const believed =
      companies > 0 ? others <= companies : others === 0 && (namesCompanies(enumeration) || doubtful.length >= 2);
    if (believed) for (const item of doubtful) starts.add(item.start);
  }
  return starts;
}

/** A company is the item, or the start of the last one, into which the words behind it may run (小米、苹果合作). */
function isMember(all: Known, item: Span, isLast: boolean): boolean {
  return all
    .startingAt(item.start)
    .some((c) => c.type === 'company' && (c.end === item.end || (isLast && c.end < item.end)));
}

/** Nothing Chinese on one side of it: a clause starts or ends there, or a Latin model name follows (理想 L9). */
function standsApart({ shadow }: Reading, { start, end }: Candidate): boolean {
  return !CHINESE.test(shadow[start - 1] ?? '') || !CHINESE.test(shadow[end] ?? '');
}

const CHINESE = /[\u4e00-\u9fff]/;
const ROLE_BEFORE =
  /(企业|公司|机构|厂商|巨头|品牌|集团|券商|车企|运营商|客户|东家|竞争对手|竞品|旗下|收购|并购|入股)["]? ?$/;
const DEAL_BEFORE = /(旗下|收购|并购|入股|车企|药企)["]? ?$/;
const ROLE_AFTER =
  /^["]? ?(公司|集团|股份|旗下|(?:全资|控股|参股|下属)?子公司|总部|创始人|董事长|总裁|副总裁|首席|高管|ceo|cfo|cto|市值|股价|财报|年报|中报|季报|营收|汽车|高级副总裁|员工|前员工|前高管|官方|官网|官宣|中国区|大中华区|方面(?:对此|回应|表示|称|暂未|尚未|没有)|(?:稀土|矿业|能源|汽车|科技|制药|医药|化工|电子|食品|航空|石油|钢铁|保险|证券|游戏|电器|软件|通信)公司)/;
const CHIEF_AFTER =
  /^["]? ?(公司|集团|股份|旗下|(?:全资|控股|参股|下属)?子公司|创始人|董事长|首席|ceo|cfo|cto|市值|股价|财报|年报|汽车|中国区|大中华区)/;
/** 据 Wind 数据 */
const SOURCE_BEFORE = /(据|来自|来源:|公司|机构)["]? ?$/;
const SOURCE_AFTER = /^["]? ?的?(最新)?(数据|统计|报告|调查|研报|显示|监测|预测)/;
/** 荣耀 X60 Pro 发售 */
const MODEL_AFTER =
  /^ ?(?:[a-z]{1,6} ?\d{1,4}[a-z]?|\d{1,3}(?= ?(?:pro|max|plus|ultra|turbo)))(?: ?(?:pro|max|plus|ultra|mini|lite|turbo|air))?\+? ?[\u4e00-\u9fff]{0,4}?(?:发售|发布|搭载|售价|开售|上市|首发|预售|亮相|手机|系列)/;
/** What companies do together, up to the end of the clause. */
const TOGETHER = /^[^,。;!?\n]{0,32}?(?:达成|签署|签订|签约|建立)[^,。;!?\n]{0,8}?(?:合作|协议|伙伴)/;
const WITH = /[与和同跟]/;
/** What companies do, and people and bodies too. */
const DEED_AFTER = /^["]? ?(推出|发布|宣布|收购|并购|投资|研发|开发|上市|手机|电脑|平台|表示|回应)/;

/** Whether it agrees on something with a sure company: 甲与华为达成战略合作, 华为与甲签署协议. */
function worksWithOne({ shadow }: Reading, { start, end }: Candidate, sure: Known): boolean {
  if (WITH.test(shadow[end] ?? ''))
    return (
      TOGETHER.test(shadow.slice(end, end + REACH)) && sure.within({ start: end + 1, end: end + REACH / 2 }).length > 0
    );
  return (
    WITH.test(shadow[start - 1] ?? '') &&
    TOGETHER.test(shadow.slice(end, end + REACH)) &&
    sure.within({ start: Math.max(0, start - 12), end: start - 1 }).some((company) => company.end === start - 1)
  );
}

/** Whether only 与, 和, 及 or 或 stands between it and a sure company. */
function joinedWithOne(reading: Reading, { start, end }: Candidate, sure: Known): boolean {
  const { shadow } = reading;
  if (!reading.isBoundary(start)) return false;
  if (JOINING.test(shadow[end] ?? '') && sure.startingAt(end + 1).length > 0) return true;
  return (
    JOINING.test(shadow[start - 1] ?? '') &&
    sure.within({ start: Math.max(0, start - 12), end: start - 1 }).some((company) => company.end === start - 1)
  );
}

const JOINING = /[与和及或]/;

/** Of a name made of digits (360): whether it counts nothing and another form of it is in the document, or what it sells follows. */
function besideDigits(
  { shadow }: Reading,
  { start, end, entry }: Candidate,
  sureNames: ReadonlySet<string>,
  isJoined: boolean,
): boolean {
  if (!/^\d+$/.test(shadow.slice(start, end)) || /[\d.]$/.test(shadow[start - 1] ?? '')) return false;
  const after = shadow.slice(end, end + 6);
  return SOLD_AFTER.test(after) || ((sureNames.has(entry!.name) || isJoined) && !COUNTED_AFTER.test(after));
}

const SOLD_AFTER = /^ ?(?:安全|数字|集团|终端|态势感知|xdr|ndr|edr|政企|漏洞|探针)/;
const COUNTED_AFTER = /^ ?(?:[度万亿元%个余项家人名天年月日号路+]|多(?!年)|\d|[./:-]\d)/;

/** How far behind a name it is told what it does with another. */
const REACH = 48;

function besideCompanyWord(reading: Reading, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const after = reading.shadow.slice(end, end + 8);
  return (
    (isWeak(candidate) ? CHIEF_AFTER : ROLE_AFTER).test(after) ||
    (!isWeak(candidate) && DEED_AFTER.test(after)) ||
    (isWeak(candidate) ? DEAL_BEFORE : ROLE_BEFORE).test(reading.shadow.slice(Math.max(0, start - 4), start)) ||
    MODEL_AFTER.test(reading.shadow.slice(end, end + 24)) ||
    STOCK_CODE.test(reading.shadow.slice(end, end + 24)) ||
    (SOURCE_BEFORE.test(reading.shadow.slice(Math.max(0, start - 6), start)) && SOURCE_AFTER.test(after))
  );
}
