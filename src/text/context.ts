import type { Candidate } from './candidate.ts';
import { companySupport } from './company-context.ts';
import { knownFrom } from './known.ts';
import type { Enumeration } from './lists.ts';
import type { Reading } from './reading.ts';

/**
 * Drops known names that mean something else here. A name flagged `context` or `weak` needs support: a neighbour of its
 * type in the same enumeration, a word beside it that only its type takes, or a form of it in the document that is not
 * ambiguous. Abbreviations of cities need their frame (在沪, 沪企).
 */
export function inContext(
  reading: Reading,
  candidates: readonly Candidate[],
  enumerations: readonly Enumeration[],
): Candidate[] {
  const sure = candidates.filter((candidate) => isSure(reading, candidate));
  const sureNames = new Set(sure.filter((c) => c.entry).map((c) => `${c.type}:${c.entry!.name}`));
  const sureAt = knownFrom(sure);
  const neighbours = new Map<number, Set<string>>();
  for (const { items } of enumerations) {
    const types = new Set(items.map((item) => sureAt.exact(item)?.type).filter((type) => type !== undefined));
    for (const item of items) neighbours.set(item.start, types);
  }
  const isCompany = companySupport(reading, candidates, sure, enumerations);
  const supported = candidates.filter((candidate) => {
    if (isSure(reading, candidate)) return false;
    const { entry } = candidate;
    if (!entry) return true;
    if (candidate.rule === 'city-group')
      return GROUP_AFTER.test(reading.shadow.slice(candidate.end, candidate.end + 4));
    if (entry.flags.has('frame')) return inFrame(reading, candidate);
    if (candidate.type === 'company') return isCompany(candidate);
    if (neighbours.get(candidate.start)?.has(candidate.type)) return true;
    if (candidate.type === 'city')
      return afterProvince(reading, candidate) || (!entry.flags.has('weak') && sureNames.has(`city:${entry.name}`));
    if (candidate.type === 'technology')
      return /^(技术|标准|协议|芯片|算法)/.test(reading.shadow.slice(candidate.end, candidate.end + 2));
    if (candidate.type === 'policy')
      return QUOTED.test(reading.shadow[candidate.start - 1] ?? '') && QUOTED.test(reading.shadow[candidate.end] ?? '');
    return true;
  });
  return [
    ...sure,
    ...supported.map((candidate) => ({
      ...candidate,
      rule: candidate.rule === 'lexicon' ? 'lexicon-in-context' : candidate.rule,
      score: 0.85,
    })),
  ];
}

const QUOTED = /["《》]/;

function isSure(reading: Reading, { entry, rule, start, end, doubt }: Candidate): boolean {
  if (!entry || (rule === 'city-group' && end - start < 3)) return false;
  const { flags } = entry;
  if (flags.has('frame') || doubt) return false;
  if (!flags.has('context') && !flags.has('weak')) return true;
  if (entry.type === 'city') return reading.shadow[end - 1] === '市';
  const surface = reading.text.slice(start, end);
  if (entry.type === 'company')
    return LATIN_NAME.test(surface)
      ? standsBetweenChinese(reading, start, end)
      : surface.length >= 4 && surface !== entry.name;
  return false;
}

const LATIN_NAME = /^[A-Z][\w&.-]{3,}$/;
const BESIDE_LATIN = /[a-z0-9][ '-]$/;

/** An English word with a capital amid Chinese is a name; amid English it may be a word. */
function standsBetweenChinese(reading: Reading, start: number, end: number): boolean {
  return (
    !BESIDE_LATIN.test(reading.shadow.slice(Math.max(0, start - 2), start)) &&
    !/^[ '-][a-z]/.test(reading.shadow.slice(end, end + 2))
  );
}

/** Up to four characters of a province before the name: 辽宁朝阳, 吉林省吉林. */
function afterProvince(reading: Reading, { entry, start }: Candidate): boolean {
  const province = String(entry?.facts.province ?? '').replace(/(省|市|自治区|壮族|回族|维吾尔)+$/, '');
  if (province === '') return false;
  const before = reading.shadow.slice(Math.max(0, start - province.length - 1), start);
  return before.endsWith(province) || before === `${province}省`;
}

const FRAME_BEFORE = /[在来落赴驻离抵返留]$/;
const FRAME_AFTER = /^[企籍媒]/;
const GROUP_AFTER = /^(两地|双城|两城|同城|一体化|城际|都市圈|城市群|合作|走廊|经济带|科创|创新带|三地|四地)/;
const NOT_AFTER = /^[深铜昆指市江]/;

function inFrame(reading: Reading, { start, end }: Candidate): boolean {
  const after = reading.shadow.slice(end, end + 2);
  if (NOT_AFTER.test(after) || !reading.isBoundary(end)) return false;
  return FRAME_BEFORE.test(reading.shadow.slice(start - 1, start)) || FRAME_AFTER.test(after);
}
