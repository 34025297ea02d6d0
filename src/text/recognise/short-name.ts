import type { Candidate } from '../candidate.ts';
import { standsAlone } from '../lexicon/dictionary.ts';
import { buildMatcher } from '../words/matcher.ts';
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
  const shorts = [
    ...[...known, ...legal].flatMap((company) => defined(evidence, company)),
    ...legal.flatMap((company) => derived(evidence, company)),
  ];
  return shorts.length === 0 ? named : [...named, ...shortlyNamed(evidence, shorts)];
};

/** A short name and the places of the legal names it is a short name of. */
interface Short {
  name: string;
  companies: Candidate[];
  rule: Rule;
  score: number;
}

function defined({ reading: { shadow } }: Evidence, company: Candidate): Short[] {
  if (shadow[company.end] !== '(') return [];
  const name = DEFINED.exec(shadow.slice(company.end, company.end + 40))?.[1]?.trim();
  if (!name || NO_SHORT_NAME.test(name)) return [];
  return [{ name, companies: [company], rule: 'defined-short-name', score: 0.9 }];
}

function derived({ reading: { shadow }, known, judge }: Evidence, company: Candidate): Short[] {
  const full = shadow.slice(company.start, company.end).replace(FORM, '').replace(BUSINESS, '');
  const place = known
    .startingAt(company.start)
    .find((c) => (c.type === 'city' || c.type === 'region') && c.end < company.start + full.length);
  const name = (place ? full.slice(place.end - company.start) : full).replace(/^[市省]/, '');
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(name) || judge.isWord(name) || judge.isGeneric(name)) return [];
  return [{ name, companies: [company], rule: 'short-name', score: 0.65 }];
}

/** The places outside the legal names where the short names stand for them, and the legal names themselves, under one name. */
function shortlyNamed(evidence: Evidence, all: readonly Short[]): Candidate[] {
  const shorts = together(all);
  const { shadow } = evidence.reading;
  const places = shorts.map((): number[] => []);
  buildMatcher(shorts.map(({ name }) => name)).search(shadow, (short, start) => {
    const last = places[short]!.at(-1);
    if (last === undefined || start >= last + shorts[short]!.name.length) places[short]!.push(start);
  });
  return shorts.flatMap((short, i) => {
    const { name, companies, rule } = short;
    const [only, ...others] = companies;
    const part = others.length > 0 ? -1 : only!.start + shadow.slice(only!.start, only!.end).indexOf(name);
    const found = places[i]!.flatMap((at) => (at === part ? [] : shortAt(evidence, short, at)));
    const canonical = found[0]?.name;
    if (canonical === undefined) return found;
    return [
      ...found,
      ...companies.flatMap((company): Candidate[] =>
        shadow.slice(company.start, company.end).includes(name)
          ? [{ ...company, name: canonical, rule, score: 0.95 }]
          : [],
      ),
    ];
  });
}

/** Short names that were found several times, of the same company by the same rule, as one. */
function together(shorts: readonly Short[]): Short[] {
  const byKey = new Map<string, Short>();
  for (const short of shorts) {
    const key = `${short.rule}\t${short.name}\t${short.companies[0]!.entry?.name ?? ''}`;
    const same = byKey.get(key);
    if (same) same.companies.push(...short.companies);
    else byKey.set(key, short);
  }
  return [...byKey.values()];
}

function shortAt({ reading, known }: Evidence, { name, companies, rule, score }: Short, start: number): Candidate[] {
  const end = start + name.length;
  if (known.exact({ start, end }) || !standsAlone(reading, start, end)) return [];
  const { entry } = companies[0]!;
  const named = entry ? { entry } : { name: simplified(reading.text.slice(start, end)) };
  return [{ type: 'company', start, end, rule, score, ...named }];
}
