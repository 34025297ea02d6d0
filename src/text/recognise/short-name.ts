import type { Candidate } from '../candidate.ts';
import { standsAlone } from '../dictionary.ts';
import type { Rule } from '../rule.ts';
import { simplified } from '../shadow.ts';
import { legallyNamed } from './legal-name.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

/** `（以下简称“X”）` behind a name. */
const DEFINED = /^\((?:以下|下文|下)?(?:简称|统称|称)(?:为)?:?["']?([^"'()或]{2,10}?)["']?(?:或[^()]{0,16})?\)/;
const NO_SHORT_NAME =
  /^(公司|本公司|集团|本集团|企业|标的公司|上市公司|发行人|甲方|乙方|我司|银行|本行|平台|基金|中心)$/;
const FORM = /(股份有限公司|有限责任公司|有限公司|集团公司)$/;
/** Lines of business at the end of a legal name, which its short name leaves out. */
const BUSINESS =
  /(科技|技术|信息|数字|网络|电子|软件|实业|智能|生物|医疗|医药|制药|药业|股份|集团|控股|发展|国际|新材料|材料|装备|设备|通信|通讯|半导体|微电子|汽车|工业|能源|新能源|光电|机械|动力|航空|航天|安全|数据|云计算|系统|工程|器械|仪器|制造|食品|贸易|文化|传媒|教育|咨询|服务|管理|投资|环保|化工|电气|电器|电力|电池|机器人|自动化|传感|精密|激光|商务|物流|农业|建设|\((集团|控股|中国)\))+$/;

/** Legal names, and the short names that stand for them in the document: said to be (以下简称“X”), or left when place and business are taken away (威努特). */
export const legallyOrShortlyNamed: Recogniser = (evidence) => {
  const named = legallyNamed(evidence);
  const legal = named.filter(({ start, end }) => FORM.test(evidence.reading.shadow.slice(start, end)));
  const known = evidence.known.all.filter(({ type, entry }) => type === 'company' && entry);
  return [
    ...named,
    ...[...known, ...legal].flatMap((company) => defined(evidence, company)),
    ...legal.flatMap((company) => derived(evidence, company)),
  ];
};

function defined(evidence: Evidence, company: Candidate): Candidate[] {
  const { shadow } = evidence.reading;
  if (shadow[company.end] !== '(') return [];
  const short = DEFINED.exec(shadow.slice(company.end, company.end + 40))?.[1]?.trim();
  if (!short || NO_SHORT_NAME.test(short)) return [];
  return named(evidence, company, short, 'defined-short-name', 0.9);
}

function derived(evidence: Evidence, company: Candidate): Candidate[] {
  const { shadow } = evidence.reading;
  const name = shadow.slice(company.start, company.end).replace(FORM, '').replace(BUSINESS, '');
  const place = evidence.known
    .startingAt(company.start)
    .find((c) => (c.type === 'city' || c.type === 'region') && c.end < company.start + name.length);
  const short = (place ? name.slice(place.end - company.start) : name).replace(/^[市省]/, '');
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(short) || evidence.judge.isWord(short) || evidence.judge.isGeneric(short))
    return [];
  return named(evidence, company, short, 'short-name', 0.65);
}

/** The places outside the legal name where the short name stands for it, and the legal name itself, under one name. */
function named(evidence: Evidence, company: Candidate, short: string, rule: Rule, score: number): Candidate[] {
  const { reading, known } = evidence;
  const found: Candidate[] = [];
  for (let at = reading.shadow.indexOf(short); at >= 0; at = reading.shadow.indexOf(short, at + short.length)) {
    const span = { start: at, end: at + short.length };
    const isPart = at >= company.start && span.end <= company.end;
    if (isPart || known.exact(span) || !standsAlone(reading, span.start, span.end)) continue;
    const name = company.entry ? {} : { name: simplified(reading.text.slice(span.start, span.end)) };
    found.push({ type: 'company', ...span, rule, score, ...name, ...(company.entry ? { entry: company.entry } : {}) });
  }
  const canonical = found[0]?.name;
  const same = canonical !== undefined && reading.shadow.slice(company.start, company.end).includes(short);
  return same ? [...found, { ...company, name: canonical, rule, score: 0.95 }] : found;
}
