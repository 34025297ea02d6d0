import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';

/**
 * Tells whether what stands around a doubtful technology speaks for it: a technical word behind it; for a doubtful name of a
 * sure technology (an acronym of several fields) also another name of it anywhere, or in its sentence another technology of
 * its field, which is the table it stands in.
 */
export function technologySupport(reading: Reading, sure: readonly Candidate[]): (candidate: Candidate) => boolean {
  const technologies = sure.filter(({ type, entry }) => type === 'technology' && entry);
  const named = new Set(technologies.map(({ entry }) => entry!.name));
  const fields = new Map<number, Set<string>>();
  for (const { start, entry } of technologies) {
    const sentence = reading.sentenceAt(start);
    fields.set(sentence, (fields.get(sentence) ?? new Set()).add(entry!.table));
  }
  return ({ start, end, entry, doubt }) =>
    TECHNICAL_AFTER.test(reading.shadow.slice(end, end + 12)) ||
    (doubt !== undefined &&
      (named.has(entry!.name) || fields.get(reading.sentenceAt(start))?.has(entry!.table) === true));
}

const TECHNICAL_AFTER = /^ ?(装机容量|\d[\d.]{0,6}[万亿]?千瓦|技术|标准|协议|芯片|算法|工艺|传感器|器件|电池|架构)/;

/** Whether a Latin word is the end of a longer Latin name amid Chinese: Halo Neuroscience. Acronyms stand for themselves. */
export function inLatinName({ text }: Reading, { start, end }: Candidate): boolean {
  return LATIN_WORD.test(text.slice(start, end)) && NAME_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

const LATIN_WORD = /^[A-Z][a-z]+$/;
const NAME_BEFORE = /(^|[^A-Za-z0-9 .,'’-] ?)[A-Z][A-Za-z0-9]{1,20} $/;

/** Whether what looks like a technology is the unit of a number: 7|纳米技术. */
export function isUnit({ shadow }: Reading, { start }: Candidate): boolean {
  return UNIT.test(shadow.slice(start, start + 2)) && /\d ?$/.test(shadow.slice(Math.max(0, start - 2), start));
}

const UNIT = /^(?:[纳奈微毫厘]米|米|克|千克|吨|瓦|伏)/;

/** Whether a name means something else by what stands around it: 保持在雷达之下, 精准滴灌企业, 风险防火墙, Telegram 机器人. */
export function isFigureOfSpeech({ shadow }: Reading, { start, end }: Candidate): boolean {
  const figure = FIGURES.get(shadow.slice(start, end));
  if (!figure) return false;
  const [before, after] = figure;
  return before.test(shadow.slice(Math.max(0, start - 9), start)) || after.test(shadow.slice(end, end + 3));
}

/** By name: what stands before it, or behind it, where it means something else. */
const FIGURES = new Map<string, readonly [before: RegExp, after: RegExp]>([
  ['雷达', [/(?!)/, /^之下/]],
  ['滴灌', [/(精准|定向|金融|政策|资金|信贷|服务|式)$/, /^(?:式|到|小微|民营|实体|企业|科创|中小)/]],
  ['防火墙', [/(风险|思想|廉洁|责任|疫情)的?["]?$/, /(?!)/]],
  ['机器人', [/(?:telegram|discord|twitter|slack|推特|电报) ?$/, /^(?:程序|账[号户]|帐[号户]|水军|流量|僵尸)/]],
]);

/** Whether a technology that begins with 新 is one of several new things: 新材料、新工艺. */
export function isAnyNew({ shadow }: Reading, { start, end }: Candidate): boolean {
  return (
    shadow[start] === '新' &&
    (NEW_AFTER.test(shadow.slice(end, end + 4)) || NEW_BEFORE.test(shadow.slice(Math.max(0, start - 4), start)))
  );
}

const NEW = '新(?:工艺|技术|产品|业态|模式|方法|手段|思路|理念|应用|场景|设备|装备)';
const NEW_AFTER = new RegExp(`^[、和与]${NEW}`);
const NEW_BEFORE = new RegExp(`${NEW}[、和与]$`);
