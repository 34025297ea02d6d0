import type { Candidate } from '../candidate.ts';
import { couldBeCompany } from './company-name.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

const FORM = /(?:股份有限公司|有限责任公司|有限公司|集团公司|控股集团|集团|股份|证券|公司)/g;
const FULL = /公司$/;
/** The name before its form: characters that a name may hold, taken from the right. */
const NAME_BEFORE = /[\u4e00-\u9fffa-z0-9&·()-]{2,40}$/;
/** Words that end before a name starts; the last one counts. */
const CUT_AFTER =
  /收购|并购|入股|投资|旗下|依托|支持|推动|引进|成立|包括|例如|以及|如|由|与|和|及|对|向|为|被|把|将|在|从|是|的|了|等|等国|并|到|给|让|据|经|该|本|其|某|与|家|名|位|个|年|月|日|号/g;
const NEVER_INSIDE = /收购|并购|入股|旗下|依托|引进|成立|包括|例如|以及|的|了|与|和|及|被|把|\)/;
const NO_NAME =
  /^(子|母|分|总|上市|科技|互联网|高新|大|小|中|外|国有|民营|软件|游戏|物流|保险|证券|基金|信托|银行|创业|初创|龙头|领军|头部|跨国|电力|石油|汽车|房地产|传统|平台|多家|两家|几家|这家|一家|有限|股份|责任|控股|合资|独资|外资|企业|咨询|租赁|投资|运营|技术|工业|设计|制造|贸易|集团|国际|省属|市属|国资|地方|交易|交通|建设|发展|开发|文化|传媒|旅游)+$/;

/** Full legal names (X有限公司, X集团, X股份, X证券) and Latin names before 公司: the form of the name says company. */
export const legallyNamed: Recogniser = (evidence) =>
  evidence.reading.sentences.flatMap(({ start, end }) =>
    [...evidence.reading.shadow.slice(start, end).matchAll(FORM)].flatMap((match) =>
      nameBefore(evidence, start, start + match.index, match[0]),
    ),
  );

function nameBefore(evidence: Evidence, sentence: number, formStart: number, form: string): Candidate[] {
  const { reading, known } = evidence;
  const before = NAME_BEFORE.exec(reading.shadow.slice(Math.max(sentence, formStart - 40), formStart));
  if (!before) return [];
  let from = 0;
  for (const cut of before[0].matchAll(CUT_AFTER)) {
    const after = cut.index + cut[0].length;
    if (before[0].length - after >= 2) from = after;
  }
  let start = formStart - before[0].length + from;
  const place = known
    .within({ start: formStart - before[0].length, end: formStart })
    .findLast(
      (c) => c.type === 'city' && formStart - c.end >= 4 && !NEVER_INSIDE.test(reading.shadow.slice(c.end, formStart)),
    );
  if (place && FULL.test(form) && form !== '公司') start = place.start;
  const latin = /[a-z][a-z0-9&.-]*$/.exec(reading.shadow.slice(start, formStart));
  if (form === '公司') {
    if (!latin || latin[0].length < 2) return [];
    const span = { start: formStart - latin[0].length, end: formStart };
    return couldBeCompany(evidence, span) ? [{ type: 'company', ...span, rule: 'legal-name', score: 0.8 }] : [];
  }
  while (start < formStart && !reading.isBoundary(start)) start += 1;
  const name = reading.shadow.slice(start, formStart);
  if (name.length < 2 || name.length > 28 || NO_NAME.test(name) || evidence.judge.isGeneric(name)) return [];
  const end = formStart + form.length;
  if (
    !FULL.test(form) &&
    (name.length > 5 || !reading.isBoundary(end) || known.within({ start, end }).some((c) => c.type === 'technology'))
  )
    return [];
  if (known.exact({ start, end })) return [];
  if (
    !FULL.test(form) &&
    known.all.length > 0 &&
    known.within({ start, end: formStart }).some((c) => c.type === 'region' && c.end === formStart)
  )
    return [];
  return [{ type: 'company', start, end, rule: 'legal-name', score: FULL.test(form) ? 0.9 : 0.65 }];
}
