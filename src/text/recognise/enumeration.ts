import type { Candidate } from '../candidate.ts';
import type { Enumeration, Span } from '../lists.ts';
import { COMPANY_END, couldBeCompany } from './company-name.ts';
import type { Rule } from '../rule.ts';
import type { Evidence, Recogniser } from './recogniser.ts';
import { couldBeTechnology, endsLikeTechnology } from './technology-name.ts';

const COMPANY_HEAD =
  /(企业|公司|厂商|厂家|巨头|大厂|集团|运营商|服务商|供应商|开发商|制造商|龙头|独角兽|券商|车企|药企|商家)/;
/** 获得融资的企业（A、B）, 代表企业包括A、B */
const COMPANY_INTRO = new RegExp(
  `(?<![该本我其贵某]|有限|股份)${COMPANY_HEAD.source}(?:名单|名称|代表)?(?:(?:主要|分别|具体)?(?:包括了?|包含)|(?:主要|分别|具体|就|还)[有为是]|例如|如下?)?$`,
);
const PEOPLE_HEAD =
  /(企业|公司|行业|机构|集团)?(嘉宾|代表|负责人|高管|企业家|领袖|人士|领导|专家|老师|学者|院士|创始人)/;
const PERSON = /^[\u4e00-\u9fff]{2,3}$/;
const OTHER_HEAD = /(领域|方面|行业|产业|产品|地区|城市|省市|学科|部门|环节|方向|场景|业务|项目|的|地|国家)/;
const TECHNOLOGY_HEAD = /^(在内的)?[^,。;]{0,8}?(技术|芯片|算法|协议|标准|终端|网络生态|前沿领域|元器件)/;
const TECHNOLOGY_INTRO = /(技术|方向|前沿领域)(包括|有|如|为)?$/;

/**
 * Names enumerated with a word that says what they are (`A、B等企业`, `代表性企业：A、B`), or beside enough names of one
 * type that are already known (Hearst 1992; filters: the members must be alike).
 */
export const enumerated: Recogniser = (evidence) =>
  evidence.enumerations.flatMap((enumeration) =>
    isTold(evidence, enumeration) && !namesWares(evidence, enumeration)
      ? membersOf(evidence, trimmed(evidence, enumeration))
      : [],
  );

/** Whether anything could tell what the members are: the words around them, or a member that is known. */
function isTold({ known }: Evidence, enumeration: Enumeration): boolean {
  const { items } = enumeration;
  return (
    namesCompanies(enumeration) ||
    known
      .within({ start: items[0]!.start, end: items.at(-1)!.end })
      .some(({ type }) => type === 'company' || type === 'technology')
  );
}

/** Whether an enumeration of companies holds what they sell instead, none of them known: 供应商（如照明系统、售票系统等）. */
function namesWares({ reading, known }: Evidence, enumeration: Enumeration): boolean {
  const { items } = enumeration;
  const wares = items.filter(({ start, end }) => WARE_END.test(reading.shadow.slice(start, end))).length;
  return (
    wares * 2 >= items.length &&
    namesCompanies(enumeration) &&
    !items.some((item) => known.exact(item)?.type === 'company')
  );
}

const WARE_END =
  /(系统|设备|产品|服务|平台|软件|解决方案|工具|器材|零部件|元器件|材料|业务|管理|设计|开发|运营|维护|培训|咨询)$/;

/** Whether the words before or behind an enumeration say that its members are companies. */
export function namesCompanies({ intro, tail }: Enumeration): boolean {
  return COMPANY_INTRO.test(intro) || headIsCompany(tail);
}

/**
 * Without the verbs that run into the first member or out of the last: `市场憧憬ADC、…`, `…、国泰金普遍上扬`. A verb in the
 * middle ends the list: what follows is what the members before it do.
 */
function trimmed({ reading, known, judge }: Evidence, enumeration: Enumeration): Enumeration {
  const items: Span[] = [];
  for (const [index, item] of enumeration.items.entries()) {
    const isLast = index === enumeration.items.length - 1;
    if (known.exact(item) || item.end - item.start > 40 || (isLast && enumeration.tail !== '')) {
      items.push(item);
      continue;
    }
    let { start, end } = item;
    if (index === 0) start += judge.afterPredicate(reading.shadow.slice(start, end));
    const length = index > 0 || isLast ? judge.beforePredicate(reading.shadow.slice(start, end)) : end - start;
    const isCut = start + length < end;
    end = start + length;
    while (start < end && reading.shadow[start] === ' ') start += 1;
    while (end > start && reading.shadow[end - 1] === ' ') end -= 1;
    items.push({ start, end });
    if (isCut && !isLast) return { ...enumeration, items: items.filter(isWide), tail: '' };
  }
  return { ...enumeration, items: items.filter(isWide) };
}

function isWide({ start, end }: Span): boolean {
  return end - start >= 2;
}

function membersOf(evidence: Evidence, enumeration: Enumeration): Candidate[] {
  const { items, intro, tail } = enumeration;
  const known = items.map((item) => evidence.known.exact(item)?.type);
  const count = (type: string): number => known.filter((t) => t === type).length;
  const typed = items.length - known.filter((type) => type === undefined).length;
  const companies = count('company');
  const technologies = count('technology');
  const unknown = items.filter(({ end }, i) => known[i] === undefined && evidence.reading.isBoundary(end));
  if (unknown.filter((item) => isStaff(evidence, item)).length >= 2) return [];
  const ofType = (type: 'company' | 'technology', rule: Rule, score: number): Candidate[] =>
    unknown
      .filter((item) =>
        type === 'company'
          ? couldBeCompany(evidence, item) && readsAsCompany(evidence, item)
          : couldBeTechnology(evidence, item) && readsAsTechnology(evidence, item),
      )
      .map((item) => ({ type, ...item, rule, score: type === 'company' ? score : termScore(evidence, item, score) }));

  const endsInTrade = ({ start, end }: Span): boolean => COMPANY_END.test(evidence.reading.shadow.slice(start, end));
  const companyHead = namesCompanies(enumeration);
  if (companyHead && companies >= typed - companies)
    return ofType('company', 'enumeration', companies > 0 ? 0.85 : 0.75);
  if (companies >= 2 && companies * 2 >= items.length && companies === typed)
    return ofType('company', 'listed-with-companies', 0.7);
  if (companies >= 2 && companies === typed)
    return ofType('company', 'listed-with-companies', 0.62).filter(
      (item) => endsInTrade(item) || isCoined(evidence, item),
    );
  if (companies >= 1 && companies === typed)
    return ofType('company', 'listed-with-companies', 0.62).filter(endsInTrade);
  const technologyHead = TECHNOLOGY_HEAD.test(tail) || TECHNOLOGY_INTRO.test(intro);
  if (technologyHead && technologies >= 1 && technologies >= typed - technologies)
    return ofType('technology', 'enumeration', 0.65);
  if (technologies >= 2 && technologies * 2 >= items.length && technologies === typed)
    return ofType('technology', 'listed-with-technologies', 0.6);
  return [];
}

/** Chinese, and not made of words: Latin ones beside companies are as often their products. */
function isCoined({ reading, judge }: Evidence, { start, end }: Span): boolean {
  const name = reading.shadow.slice(start, end);
  return /^[\u4e00-\u9fff]+$/.test(name) && !judge.isPhrase(name);
}

/** A verb in it is part of a name only where a line of business ends it: 开拓药业. */
function readsAsCompany({ reading, judge }: Evidence, { start, end }: Span): boolean {
  const name = reading.shadow.slice(start, end);
  return COMPANY_END.test(name) || judge.isNominal(name);
}

function readsAsTechnology({ reading, judge }: Evidence, { start, end }: Span): boolean {
  const name = reading.text.slice(start, end);
  return CHINESE.test(name) ? judge.isNominal(reading.shadow.slice(start, end)) : /[A-Z\d]/.test(name);
}

const CHINESE = /[\u4e00-\u9fff]/;

/** A Chinese term that ends in no technical word needs more than its neighbours. */
function termScore({ reading }: Evidence, { start, end }: Span, score: number): number {
  const name = reading.shadow.slice(start, end);
  return CHINESE.test(name) && !endsLikeTechnology(name) ? Math.min(score, 0.45) : score;
}

/** A company and who speaks for it, without anything between: `百度李彦宏、滴滴程维等企业负责人`. */
function isStaff({ known, reading }: Evidence, { start, end }: Span): boolean {
  const company = known.startingAt(start).find((c) => c.type === 'company' && c.end < end);
  return company !== undefined && PERSON.test(reading.shadow.slice(company.end, end));
}

/** The first noun of the tail that could be its head decides: `等国内领军通信设备企业高度重视…` is of companies, `等领域的企业` is not. */
function headIsCompany(tail: string): boolean {
  if (PEOPLE_HEAD.test(tail.slice(0, 16))) return false;
  const company = tail.slice(0, 16).search(COMPANY_HEAD);
  const other = tail.slice(0, 16).search(OTHER_HEAD);
  return company >= 0 && (other < 0 || company < other);
}
