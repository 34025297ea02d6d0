import type { Candidate } from '../candidate.ts';
import { matchesOf } from '../words/matches.ts';
import type { Reading } from '../reading.ts';

/** 国办发〔2021〕30号 (GB/T 9704: year in 〔〕; the web writes [] and （） too). */
/** Quicker to look for than the whole number, and seldom there. */
const YEAR = /[[(](?:19|20)\d{2}[\])]\s{0,2}第?\s{0,2}\d/;
const NUMBER = /([\u4e00-\u9fff]{2,14})[[(](?:19|20)\d{2}[\])]\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}号/g;
const CODE = /(发|规|函|令|办|字|税|通|电|联[\u4e00-\u9fff]{1,5}|发改[\u4e00-\u9fff]{1,4})$/;
/** 工信部网安, 国能综通: a body in short before its department. */
const BODY =
  /^(国|中|工信|发改|财|银|证|教|科|商|建|交|农|卫|环|人社|自然资|网信|市监|公|民|水|文旅|广电|税总|署|邮|铁|[京沪津渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘宁新深穗杭])[\u4e00-\u9fff]{2,8}$/;
const NO_CODE = /(罚|许可|复|审|仲|诉|判|裁|备|证)字?$/;
const LEAD =
  /^.*(?:根据|依据|按照|依照|参照|落实|贯彻|执行|符合|违反|对照|印发|下发|转发|文件|文号|以及|和|与|及|的|见|即|以|由|在)/;
/** How far from a number that is a line of its own the title may stand. */
const REACH = 300;

/**
 * Numbers of issued documents. A number stands for the title right before or behind it, or, where it is a line of its
 * own, for the nearest title that is one; where the document gives it no title it is a name itself.
 */
export function documentNumbered(reading: Reading, policies: readonly Candidate[]): Candidate[] {
  const sorted = [...policies].sort((a, b) => a.start - b.start || b.end - a.end);
  const numbers = numbersIn(reading);
  const titles = new Map<string, Candidate>();
  for (const { start, end, number } of numbers) {
    const title = titleBeside(reading, sorted, start, end);
    if (title && !titles.has(number)) titles.set(number, title);
  }
  return numbers.map(({ start, end, number }): Candidate => {
    const title = titles.get(number);
    const named = title?.entry
      ? { entry: title.entry }
      : { name: title ? (title.name ?? reading.text.slice(title.start, title.end)) : number };
    return { type: 'policy', start, end, rule: 'document-number', score: title ? 0.9 : 0.7, ...named };
  });
}

interface DocumentNumber {
  start: number;
  end: number;
  /** As printed, without spaces, with 〔〕. */
  number: string;
}

function numbersIn({ shadow, text }: Reading): DocumentNumber[] {
  if (!YEAR.test(shadow)) return [];
  return matchesOf(NUMBER, shadow).flatMap((match) => {
    const code = match[1]!.replace(LEAD, '');
    if (code.length < 2 || !(CODE.test(code) || BODY.test(code)) || NO_CODE.test(code)) return [];
    const start = match.index + match[1]!.length - code.length;
    const end = match.index + match[0].length;
    const number = text
      .slice(start, end)
      .replace(/\s/g, '')
      .replace(/[[(（［【]/, '〔')
      .replace(/[\])）］】]/, '〕');
    return [{ start, end, number }];
  });
}

function titleBeside(
  reading: Reading,
  policies: readonly Candidate[],
  start: number,
  end: number,
): Candidate | undefined {
  const { shadow } = reading;
  const before = policies[firstFrom(policies, start) - 1];
  const after = policies[firstFrom(policies, end)];
  if (before && before.end <= start && /^["》]*\s*[[(,]?\s*$/.test(shadow.slice(before.end, start))) return before;
  if (after && /^[\])]?\s*(?:文件?)?\s*[《"]?$/.test(shadow.slice(end, after.start))) return after;
  if (!fillsHalf(reading, { start, end })) return undefined;
  const headings = [before, after].filter((policy) => policy !== undefined && fillsHalf(reading, policy));
  const distance = (policy: Candidate): number => Math.max(policy.start - end, start - policy.end);
  return headings.filter((policy) => distance(policy!) <= REACH).sort((a, b) => distance(a!) - distance(b!))[0];
}

/** Whether a stretch is most of its line: a heading, or the number below it. */
function fillsHalf({ sentences, sentenceAt }: Reading, { start, end }: Pick<Candidate, 'start' | 'end'>): boolean {
  const sentence = sentences[sentenceAt(start)];
  return sentence !== undefined && (end - start) * 2 >= sentence.end - sentence.start;
}

/** Index of the first policy that starts at the offset or later. */
function firstFrom(policies: readonly Candidate[], offset: number): number {
  let low = 0;
  let high = policies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (policies[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
