import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import type { Recogniser } from './recogniser.ts';
import { titlesOf } from './title.ts';

const HEAD =
  /(?:三年行动计划|行动方案|行动计划|实施方案|实施意见|指导意见|若干措施|若干政策|若干意见|发展规划|专项规划|发展纲要|规划纲要|综合规划|暂行办法|管理办法|实施办法|实施细则|优惠政策|管理条例|促进条例|[二三四五六七八九十]{1,3}条)(?:\s?\([^()\n]{1,20}\)){0,2}/g;
const RELEASE =
  /(?:发布了?|印发了?|出台了?|制定了?|公布了?|推出了?|通过了?|实施了?|下发了?|落实|依据|根据|按照|贯彻|颁布了?|起草了?|修订了?|审议)(?:《)?$/;
const BREAK = /[,。;:!?《》<>\n\t|、]/;
const REFERENCE =
  /^["]?(本|该|此|这|其|上述|前述|相关|有关|多项|多个|一系列|一批|系列|地方|专项|相应|配套|具体|各项|新的|一项|首个|我市|我省|全市|全省|市级|省级|扶持|支持政策|有针对性)/;
const NOTICE = /(?:印发|发布|转发|批转|公布)$/;
const ABOUT = /关于[^,。;:!?《》\n\t|]{4,50}?的(?:通知|意见|决定|公告|通告|批复|函|措施|规定|若干政策)/g;
const CHINESE = /[\u4e00-\u9fff]/;
const SHORTEST = 8;
const LONGEST = 60;

/**
 * Issued documents named without 《》: a title that is a line of its own, one behind a verb of issuing (发布了培育…行动方案),
 * one with its years behind it, and the inner title of a notice (关于印发…的通知).
 */
export const planned: Recogniser = ({ reading, known, judge }) => {
  const bracketed = titlesOf(reading.shadow);
  const inTitle = (at: number): boolean => bracketed.some(({ start, end }) => at >= start && at < end);
  const found: Candidate[] = [];
  for (const { start, end } of reading.sentences) {
    const sentence = reading.shadow.slice(start, end);
    for (const match of sentence.matchAll(HEAD)) {
      const headEnd = match.index + match[0].length;
      if (inTitle(start + match.index)) continue;
      const span = titleBefore(sentence, match.index, headEnd);
      if (!span) continue;
      const title = sentence.slice(span.start, span.end);
      if (title.length < SHORTEST && !/条$/.test(title)) continue;
      if (REFERENCE.test(title) || judge.isGeneric(title.replace(/\(.*$/, ''))) continue;
      const before = sentence.slice(0, span.start);
      const alone = before.trim() === '' && sentence.slice(span.end).trim() === '' && span.end - span.start >= 12;
      const dated = /\((?:19|20)\d{2}/.test(match[0]);
      const numbered =
        /条$/.test(match[0]) &&
        title.length <= 20 &&
        known.within({ start: start + span.start, end: start + match.index }).some((c) => c.type !== 'technology');
      const released = RELEASE.test(before) || NOTICE.test(before);
      if (/条$/.test(match[0]) ? !numbered : !alone && !dated && !released) continue;
      found.push({
        type: 'policy',
        start: start + span.start,
        end: start + span.end,
        rule: 'plan-name',
        score: dated ? 0.9 : 0.75,
      });
    }
    for (const match of sentence.matchAll(ABOUT)) {
      if (inTitle(start + match.index) || /印发|转发|批转/.test(match[0])) continue;
      found.push({
        type: 'policy',
        start: start + match.index,
        end: start + match.index + match[0].length,
        rule: 'notice',
        score: 0.7,
      });
    }
  }
  return found;
};

/** From the head noun back to a break, to the verb of issuing, or to the start; quotes inside a title do not break it. */
function titleBefore(sentence: string, head: number, end: number): Span | null {
  let start = head;
  while (
    start > 0 &&
    !BREAK.test(sentence[start - 1]!) &&
    !spaceBetweenChinese(sentence, start - 1) &&
    end - start < LONGEST
  )
    start -= 1;
  const stretch = sentence.slice(start, head);
  const verb =
    /^.*(?:发布了?|印发了?|出台了?|制定了?|公布了?|推出了?|颁布了?|下发了?|起草了?|落实|依据|根据|按照|贯彻)/.exec(
      stretch,
    );
  if (verb) start += verb[0].length;
  while (/["'\s]/.test(sentence[start] ?? '') && quotesOdd(sentence.slice(start, end))) start += 1;
  return head - start >= 2 ? { start, end } : null;
}

function spaceBetweenChinese(sentence: string, at: number): boolean {
  return sentence[at] === ' ' && CHINESE.test(sentence[at - 1] ?? '') && CHINESE.test(sentence[at + 1] ?? '');
}

function quotesOdd(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 || /^\s/.test(text);
}
