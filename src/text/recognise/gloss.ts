import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import { matchesOf } from '../words/matches.ts';
import type { Evidence, Recogniser } from './recogniser.ts';
import { couldBeTechnology, endsLikeTechnology } from './technology-name.ts';

const GLOSS = /\(((?:[a-z][a-z0-9 '/&-]{3,80}[,;、] ?)?(?:简称|缩写)?为?[: ]?)([a-z][a-z0-9.+-]{1,14})\)/g;

/**
 * Terms with their acronym behind them: 图形处理器（GPU）, 微型发光显示（Micro-LED）. The acronym must be written as one
 * (two capitals or a digit); an English word in brackets is a translation, not a name, and 5G/6G in brackets are instances.
 */
export const glossed: Recogniser = (evidence) => {
  const { reading, known } = evidence;
  return matchesOf(GLOSS, reading.shadow).flatMap((match): Candidate[] => {
    const end = match.index + match[0].length - 1;
    const inside: Span = { start: end - match[2]!.length, end };
    if (!isAcronym(reading.text.slice(inside.start, inside.end))) return [];
    if (known.exact(inside)?.type && known.exact(inside)?.type !== 'technology') return [];
    const term = termBefore(evidence, match.index - (reading.shadow[match.index - 1] === ' ' ? 1 : 0));
    if (!term || known.exact(term) || NO_TERM.test(reading.shadow.slice(term.start, term.end))) return [];
    const name = reading.text.slice(inside.start, inside.end);
    const entry = known.exact(inside, 'technology')?.entry;
    const named = entry ? { entry } : { name };
    const score = endsLikeTechnology(reading.shadow.slice(term.start, term.end)) ? 0.8 : 0.4;
    const found: Candidate[] = [{ type: 'technology', ...term, rule: 'gloss', score, ...named }];
    if (!entry) found.push({ type: 'technology', ...inside, rule: 'gloss', score, ...named });
    return entry && score < 0.5 ? [] : found;
  });
};

/** Bodies, people, deals and papers have acronyms too. */
const NO_TERM =
  /(局|署|部|厅|委|会|院|所|社|官|师|员|长|者|商|人|校|国|省|市|州|区|盟|党|军|队|公司|集团|银行|组织|协会|中心|大学|法|法案|条例|指令|公约|协定|奖|基金|指数|价格|收入|利润|支出|投资|增长|产值|规模|大会|论坛|展|峰会|杂志|供应商|市场|大赛|框架协议|项目|计划|联合体|死机|文档)$/;

/** Registered numbers of flaws, diseases and money terms. */
const NO_ACRONYM = /^(cve|cnvd|cnnvd|ghsa|covid|gdp|cpi|ppi|pmi|ipo|adr|cagr|cctv|kb)(-|\d|$)/i;

function isAcronym(name: string): boolean {
  if (NO_ACRONYM.test(name)) return false;
  return (name.match(/[A-Z]/g)?.length ?? 0) >= 2 && !/^\d/.test(name);
}

const LEAD =
  /通过|使用|存在|推动|加快|突破|发展|支持|推进|加强|开展|提升|聚焦|围绕|采用|利用|基于|包括|例如|以及|的|和|与|及|或|、|。|:|,|;|对|将|了|是|为|在|如/g;

function termBefore(evidence: Evidence, bracket: number): Span | null {
  const { reading } = evidence;
  const from = Math.max(0, bracket - 14);
  const before = reading.shadow.slice(from, bracket);
  if (!/[\u4e00-\u9fff]$/.test(before)) return null;
  let cut = Math.max(before.lastIndexOf('\n') + 1, 0);
  for (const lead of matchesOf(LEAD, before)) cut = Math.max(cut, lead.index + lead[0].length);
  let start = from + cut;
  while (start < bracket && !reading.isBoundary(start)) start += 1;
  const span = { start, end: bracket };
  return couldBeTechnology(evidence, span) ? span : null;
}
