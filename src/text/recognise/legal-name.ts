import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { matchesOf } from '../words/matches.ts';
import { couldBeCompany } from './company-name.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

const FORM = /(?:合伙企业\(有限合伙\)|股份有限公司|有限责任公司|有限公司|集团公司|控股集团|集团|股份|证券|公司)/g;
const FULL = /公司$|合伙\)$/;
/** The name before its form: characters that a name may hold, taken from the right. */
const NAME_BEFORE = /[\u4e00-\u9fffa-z0-9&·()-]{2,40}$/;
/** Words that end before a name starts; the last one counts. */
const CUT_AFTER =
  /央企|国企|民企|交由|经由|改由|均由|是由|属于|基于|关于|对于|由于|源于|归于|成为|均为|名为|除了|为了|交给|卖给|送给|转给|正在|现在|存在|所在|已经|曾经|收到|得到|直到|而是|就是|还是|也是|不是|近日|同日|当日|即日|次日|昨日|今年|去年|当年|同年|近年|历年|全年|多年|每年|明年|前年|往年|根据|依据|按照|全称|全名|命名|著名|知名|项目单位|该[县市区省国地]|本[市省区县]|本月|当月|[一二三四五六七八九十两几多这那该首各每\d][家名位个]|公司|持有|参股|起诉|委托|授权|转让|出售|作为|同时|其中|分别|曾任|担任|加入|创办|创立|创建|设立|组建|位于|获得|来自|前往|走进|考察|调研|参观|访问|下属|所属|下辖|全资|控股的|股东|中标人|采购人|客户|供应商|承包商|生产商|制造商|提供商|运营商|开发商|厂商|巨头|企业(?!管理|服务|咨询|发展|集团|信用|形象|策划|投资|文化|孵化|科技|信息|总|股份|有限)|机构(?!管理|服务|投资)|品牌(?!管理|运营|策划|营销|设计|文化|咨询|传播|服务|发展|投资)|乙方|甲方|原告|被告|券商股|记者|了解到|显示|透露|收购|并购|入股|投资|旗下|依托|支持|推动|引进|成立|包括|例如|以及|如|由|与|和|及|对|向|为|被|把|将|在|从|是|的|了|等|等国|并|到|给|让|据|经|该|本|其|某|与|(?<=[\d一二三四五六七八九十两几多这那该首各每] ?)[家名位个年月日号]/g;
/** These cut only where they are words: 和 in 甲和乙, not in 祥和建设. */
const PARTICLE = /^[^家名位个年月日号]$/;
/** Behind these the word 股份 is what is bought, and no part of a name. */
const BOUGHT_BEFORE = /(?:收购|并购|增持|减持|转让|持有|出售|认购|质押|回购)(?:了|其|的|所持)?$/;
const NEVER_INSIDE =
  /(?:生产|制造|提供|运营|开发|供应|承包)商|厂商|巨头|收购|并购|入股|旗下|依托|引进|成立|包括|例如|以及|的|了|与|和|及|被|把|\)/;
const NO_NAME =
  /^(公司|子|母|分|总|上市|科技|互联网|高新|大|小|中|外|国有|民营|软件|游戏|物流|保险|证券|基金|信托|银行|创业|初创|龙头|领军|头部|跨国|电力|石油|汽车|房地产|传统|平台|多家|两家|几家|这家|一家|有限|股份|责任|控股|合资|独资|外资|企业|咨询|租赁|投资|运营|技术|工业|设计|制造|贸易|集团|国际|省属|市属|国资|地方|交易|交通|建设|发展|开发|文化|传媒|旅游)+$/;

/** Words behind a company's short name that its legal name adds without making it another company, in any trade and by table. */
const NEUTRAL =
  '科技|技术|信息|数字|网络|网络技术|网络安全|信息安全|网讯|实业|股份|集团|控股|发展|国际|中国|\\((?:集团|控股)\\)|\\(中国\\)(?:投资|商业|商务|贸易|企业管理)?';
const NEUTRAL_IN: Readonly<Record<string, string>> = {
  health: '生物|医疗|医药|制药|药业|电子|基因',
  electronics: '电子|微电子|半导体|光电|智能|设备|装备',
  telecom: '通信|通讯|电子|设备',
  materials: '材料|新材料|化工|化学|矿业',
  energy: '能源|新能源|电力|电气|太阳能',
  automotive: '汽车|动力|能源',
  aerospace: '航空|航天|装备',
  robotics: '机器人|智能|装备|机械|自动化',
  internet: '软件|计算机|电子商务|云计算',
  ai: '智能|人工智能|计算',
  software: '软件|系统|安全|网络安全|信息安全|云计算|数据库',
};

const neutralWith = (trade: string): RegExp => new RegExp(`^(?:${NEUTRAL}${trade})*$`);
const NEUTRAL_WORDS = neutralWith('');
const NEUTRAL_BY_TABLE = new Map(
  Object.entries(NEUTRAL_IN).map(([table, trade]) => [`company.${table}`, neutralWith(`|${trade}`)]),
);

/** What groups and shares are of when they are no company's: 犯罪集团, 印度企业集团, 资深股份. */
const NO_GROUP =
  /犯罪|诈骗|贩毒|走私|恐怖|武装|勒索|利益|企业|业务|公司|极右|政治|统治|寡头|资深|代持|流通|限售|持有|员工|质押|\d家|国$|^(打击|新央企|大型|民营|国资|国家|整个|实际|中间|封建|传媒|目前|老朋友|外包|宣告|水务|邮政|地产|旅游|城投|蒋介石|\d)/;

/** A Latin name with its legal form behind it: Aristo Market Research Company Limited. */
const LATIN_LEGAL =
  /(?<![A-Za-z0-9&.,'’-] ?)([A-Z][\w&'’.-]*(?: (?:of |and |for |the |& )?[A-Z(][\w&'’.)-]*){0,6}),? (?:Co\.?, ?Ltd\.?|Company,? Limited|Pte\.? Ltd\.?|Pty\.? Ltd\.?|Holdings? Limited|Ltd\.?|Limited|Inc\.?|LLC|GmbH|plc|Corp\.?|Corporation|S\.A\.|N\.V\.|Sdn\.? Bhd\.?)(?![A-Za-z])/g;
/** What stands in a bracket behind a Chinese name is that name again. */
const TRANSLATED = /[\u4e00-\u9fff”"] ?[(（]$/;

/** Full legal names (X有限公司, X集团, X股份, X证券) and unknown or Latin names before 公司: the form of the name says company. */
export const legallyNamed: Recogniser = (evidence) => {
  const { shadow, sentences, sentenceAt } = evidence.reading;
  const chinese = matchesOf(FORM, shadow).flatMap(({ 0: form, index }) => {
    const sentence = sentences[sentenceAt(index)];
    if (!sentence) return [];
    return form === '公司'
      ? beforeCompany(evidence, sentence.start, index)
      : legalName(evidence, sentence.start, index, form);
  });
  return [...chinese, ...latinLegalNames(evidence)];
};

function latinLegalNames({ reading, known, doubtful }: Evidence): Candidate[] {
  return matchesOf(LATIN_LEGAL, reading.text).flatMap((match): Candidate[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isTranslation = TRANSLATED.test(reading.text.slice(Math.max(0, span.start - 3), span.start));
    if (isTranslation || /^The |^Evil Corp/.test(match[0])) return [];
    const inside = [...known.within(span), ...doubtful.within(span)];
    if (inside.some(({ type }) => type === 'company' || type === 'product')) return [];
    return [
      {
        type: 'company',
        ...span,
        name: match[1]!.replace(/,? (?:Company|Co\.?|Pte\.?|Pty\.?)$/, ''),
        rule: 'legal-name',
        score: 0.85,
      },
    ];
  });
}

/** A Latin name before 公司: Netlify 公司, Menlo Security 公司. */
function beforeCompany(evidence: Evidence, sentence: number, formStart: number): Candidate[] {
  const before = evidence.reading.text.slice(Math.max(sentence, formStart - 40), formStart);
  const latin = /(?:[A-Z][A-Za-z0-9&.-]* ){0,3}([A-Z\d][A-Za-z0-9&.-]+|[a-z][a-z0-9.-]{4,}) ?$/.exec(before);
  if (!latin || !/[A-Za-z]{2}/.test(latin[0])) return [];
  const start = formStart - before.length + latin.index;
  const span = { start, end: start + latin[0].trimEnd().length };
  return couldBeCompany(evidence, span) ? [{ type: 'company', ...span, rule: 'legal-name', score: 0.8 }] : [];
}

function legalName(evidence: Evidence, sentence: number, formStart: number, form: string): Candidate[] {
  const { reading, known, doubtful } = evidence;
  const before = NAME_BEFORE.exec(reading.shadow.slice(Math.max(sentence, formStart - 40), formStart));
  if (!before) return [];
  const end = formStart + form.length;
  const start = startOf(evidence, { start: formStart, end }, before[0], FULL.test(form));
  const name = reading.shadow.slice(start, formStart);
  if (
    /^[^(]*\)/.test(name) ||
    name.length < 2 ||
    name.length > 28 ||
    NO_NAME.test(name.replace(/\([^()]*\)/g, '')) ||
    evidence.judge.isGeneric(name)
  )
    return [];
  if (known.exact({ start, end })) return [];
  if (FULL.test(form)) {
    const entry = knownInside(evidence, start, formStart)?.entry;
    return [{ type: 'company', start, end, rule: 'legal-name', score: 0.9, ...(entry ? { entry } : {}) }];
  }
  if (form === '股份' && BOUGHT_BEFORE.test(reading.shadow.slice(Math.max(0, start - 4), start))) {
    const owner = doubtful.exact({ start, end: formStart }, 'company');
    return owner ? [{ ...owner, rule: 'legal-name', score: 0.85 }] : [];
  }
  const inside = known.within({ start, end });
  const isOther = inside.some(
    (c) =>
      c.type === 'technology' ||
      (c.type === 'company' && c.end === end) ||
      (c.type === 'region' && c.end === formStart),
  );
  if (isOther || name.length > 5 || !reading.isBoundary(end)) return [];
  if (NO_GROUP.test(name) || !evidence.judge.isNominal(name)) return [];
  const entry = inside.find((c) => c.type === 'company' && c.start === start && c.end === formStart)?.entry;
  return [{ type: 'company', start, end, rule: 'legal-name', score: 0.65, ...(entry ? { entry } : {}) }];
}

/** Where the name before a legal form starts: at its city, else behind the last word that ends before names. */
function startOf({ reading, known, judge }: Evidence, form: Span, before: string, full: boolean): number {
  const formStart = form.start;
  let from = 0;
  for (const cut of matchesOf(CUT_AFTER, before)) {
    const after = cut.index + cut[0].length;
    if (PARTICLE.test(cut[0]) && !isWord(reading, formStart - before.length + cut.index)) continue;
    const isOwn = cut[0] === '投资' && NO_NAME.test(before.slice(after));
    if (before.length - after >= 2 && !isOwn) from = after;
  }
  let start = formStart - before.length + from;
  const place = known
    .within({ start: formStart - before.length, end: formStart })
    .findLast(
      (c) => c.type === 'city' && formStart - c.end >= 4 && !NEVER_INSIDE.test(reading.shadow.slice(c.end, formStart)),
    );
  if (place && full) start = place.start;
  const inside = full ? known.within({ start, end: form.end }).find((c) => c.type === 'company') : undefined;
  if (inside && inside.start > start && !judge.isNominal(reading.shadow.slice(start, inside.start)))
    start = inside.start;
  while (start < formStart && (!reading.isBoundary(start) || /[-·&.()]/.test(reading.shadow[start]!))) start += 1;
  return start;
}

/** Whether a character is a word by itself. */
function isWord({ isBoundary }: Reading, at: number): boolean {
  return isBoundary(at) && isBoundary(at + 1);
}

/**
 * The known company whose legal name this is: 深圳市迈瑞生物医疗电子股份有限公司 is 迈瑞. Nothing but its home may stand before
 * it, nothing but neutral words behind it; a company of another city (上海华为技术有限公司) is one of its own.
 */
function knownInside({ reading, known, doubtful }: Evidence, start: number, formStart: number): Candidate | undefined {
  const span = { start, end: formStart };
  return [...known.within(span), ...doubtful.within(span)].find((company) => {
    if (company.type !== 'company' || !isNeutral(company, reading.shadow.slice(company.end, formStart))) return false;
    const before = reading.shadow.slice(start, company.start);
    if (before === '' || before === '中国') return true;
    const home = known.startingAt(start).find((c) => /^[市省]?$/.test(reading.shadow.slice(c.end, company.start)));
    const city = company.entry?.facts.city;
    return (
      (home?.type === 'region' && !company.doubt) ||
      (home?.type === 'city' && (city === undefined || home.entry?.name === city))
    );
  });
}

/** Groups of many trades, whose 科技公司 is a branch. */
const HOLDING = /^company\.(finance|state|property)$/;

function isNeutral({ entry }: Candidate, rest: string): boolean {
  if (HOLDING.test(entry?.table ?? '')) return /^(股份|集团|控股|国际|中国)*$/.test(rest);
  return (NEUTRAL_BY_TABLE.get(entry?.table ?? '') ?? NEUTRAL_WORDS).test(rest);
}
