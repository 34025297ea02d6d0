import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import { matchesOf } from '../words/matches.ts';
import type { Evidence, Recogniser } from './recogniser.ts';
import { type Place, placesOf } from './places.ts';
import { GENERIC_TITLE } from './title.ts';

const HEAD =
  /(?:三年行动计划|行动方案|行动计划|实施方案|工作方案|总体方案|试点方案|建设方案|改革方案|实施意见|指导意见|若干措施|若干政策|若干意见|发展规划|专项规划|总体规划|发展纲要|规划纲要|综合规划|暂行办法|管理办法|实施办法|暂行规定|管理规定|若干规定|实施细则|优惠政策|暂行条例|条例|[二三四五六七八九十]{1,3}条|(?<!\d)\d{1,2}条)(?:\s?\([^()\n]{1,20}\)){0,2}/g;
/** What every head ends in; quicker to look for. */
const KIND = /[计规]划|方案|意见|措施|政策|纲要|办法|规定|细则|条/;
const NUMBERED = /条(?:\s?\(.*)?$/;
const ARTICLES = /(?:[二三四五六七八九十]|\d)条/;
/** What is counted with 条 and is no document. */
const LINES = /线|路|第|道|街|河|鱼|消息|新闻|评论|建议|信息|内容|开通|新增|建成|拥有|共有|达到|超过/;
const RELEASE =
  /(?:发布了?|印发了?|出台了?|制定了?|公布了?|推出了?|通过了?|实施了?|下发了?|落实|依据|根据|按照|贯彻|颁布了?|起草了?|修订了?|审议)好?(?:《)?$/;
/** Several at once: what they issued is a kind of document, not one. */
const SEVERAL = /(等地|多地|各地|等省|等市|多个|陆续|纷纷|相继|先后)[^,。]{0,4}$/;
const BREAK = /[,。;:!?《》<>\n\t|、]/;
const REFERENCE =
  /^["]?(本|该|此|这|其|上述|前述|相关|有关|多项|多个|一系列|一批|系列|地方|专项|相应|配套|具体|各项|各自|新的|一项|首个|首部|我市|我省|全市|全省|市级|省级|扶持|支持政策|有针对性|近期|细化|完善|加快制定|研究制定|抓紧)/;
/** What no title holds. */
const PREDICATE = /是|相关(法律|政策|规定|措施|配套)|正在|已经|目前|明确了?|提出了?/;
/** 发展规划|处: the head is a part of a body's name. */
const BODY_AFTER = /^(?:处|司|局|科(?!技|学)|厅|院|室|部(?!分|署|门)|研究|中心|领导小组|工作小组|小组|编制组)/;
/** A count, a date, one of several, an open bracket. */
const NO_TITLE =
  /^\d+多?项|^(?:19|20)\d\d年\d+月|起施行|修订后的|等?一系列|涉及|^的第|的[二三四五六七八九十]{1,3}条$|^[^()]*\([^)]*$/;
/** Called for, not issued. */
const WANTED = /(建议|呼吁|尽快|抓紧|加快|加紧|研究|正在|应当|应该|拟|希望)$/;
const NOTICE = /(?:印发|发布|转发|批转|公布)$/;
const ABOUT = /关于[^,。;:!?《》\n\t|]{4,50}?的(?:通知|意见|决定|公告|通告|批复|函|措施|规定|若干政策)/g;
/** `国办发布…创投17条`: a body of the state issues articles named by what they are about. */
const ISSUED_ARTICLES =
  /(?:国办|国务院|证监会|央行|人民银行|银保监会|金融监管总局|发改委|工信部|财政部|科技部|商务部|教育部|住建部|人社部|国资委|网信办|(?:[省市区]|地方)政府)[^,。;:!?"《》]{0,12}?(?:发布|出台|印发|推出|公布|下发)了?(?:[^,。;:!?"《》]{0,14}的)?"?([\u4e00-\u9fff]{2,6}(?:[二三四五六七八九十]{1,3}|\d{1,2})条)(?![款件例目线路约])/g;
const COUNTED_ARTICLES = /(措施|举措|政策|意见|规定|任务|办法|要求|标准|规则|指南|共|等|计)/;
const CHINESE = /[\u4e00-\u9fff]/;
const SHORTEST = 8;
const LONGEST = 60;
/** Characters before a title in which a verb of issuing is looked for. */
const LEAD = 16;

/**
 * Issued documents named without 《》: a title that is a line of its own, one that starts with its issuer (上海市数据条例), one
 * behind a verb of issuing (发布了培育…行动方案), one with its years behind it, the inner title of a notice (关于印发…的通知).
 */
export const planned: Recogniser = (evidence) => {
  const found: Candidate[] = [];
  for (const place of placesOf(evidence.reading)) {
    const namesKind = KIND.test(place.text);
    if (namesKind) found.push(...plans(evidence, place));
    if (place.text.includes('关于')) found.push(...notices(place));
    if (namesKind) found.push(...articles(evidence, place));
  }
  return found;
};

function plans({ known, judge }: Evidence, { text: sentence, start, isBracketed }: Place): Candidate[] {
  return matchesOf(HEAD, sentence).flatMap((match): Candidate[] => {
    const headEnd = match.index + match[0].length;
    if (isBracketed(match.index)) return [];
    if (BODY_AFTER.test(sentence.slice(headEnd, headEnd + 4))) return [];
    const stretch = titleBefore(sentence, match.index, headEnd);
    if (!stretch) return [];
    const dated = /\((?:19|20)\d{2}/.test(match[0]);
    const whole = dated || isAlone(sentence, stretch) || isIssued(sentence, stretch);
    const owner = whole ? undefined : ownerIn(known, sentence, { ...stretch, end: match.index }, start);
    const span = owner ? { ...stretch, start: owner.start - start } : stretch;
    const title = sentence.slice(span.start, span.end);
    if (
      REFERENCE.test(title) ||
      PREDICATE.test(title) ||
      NO_TITLE.test(title) ||
      judge.isGeneric(title.replace(/\(.*$/, '')) ||
      GENERIC_TITLE.test(title)
    )
      return [];
    const accepted =
      NUMBERED.test(match[0]) && ARTICLES.test(match[0])
        ? title.length <= 20 &&
          !LINES.test(title.replace(ARTICLES, '') + sentence.slice(headEnd, headEnd + 4)) &&
          hasName(known, start, span, match.index)
        : title.length >= SHORTEST && (whole || (owner !== undefined && isOwn(title, owner)));
    if (!accepted) return [];
    return [
      {
        type: 'policy',
        start: start + span.start,
        end: start + withClosingQuote(sentence, span),
        rule: 'plan-name',
        score: dated ? 0.9 : 0.75,
      },
    ];
  });
}

/** The place whose document it is, or the programme it carries out (西部大开发税收优惠政策), named in front of the title. */
function ownerIn(
  known: Evidence['known'],
  sentence: string,
  { start, end }: Span,
  offset: number,
): Candidate | undefined {
  return known.within({ start: offset + start, end: offset + end }).find((owner) => {
    const before = sentence.slice(start, owner.start - offset);
    if (owner.type === 'policy') return /^(.{0,6}(享受|适用|执行|符合))?["]?$/.test(before);
    return OWNERS.has(owner.type) && !/关于|在/.test(before);
  });
}

const OWNERS = new Set(['city', 'region', 'district']);

function hasName(known: Evidence['known'], offset: number, span: Span, head: number): boolean {
  return known.within({ start: offset + span.start, end: offset + head }).some((c) => c.type !== 'technology');
}

/** A line that is all title. */
function isAlone(sentence: string, { start, end }: Span): boolean {
  return start <= 1 && end >= sentence.length - 1 && end - start >= 12;
}

function isIssued(sentence: string, { start }: Span): boolean {
  const before = sentence.slice(Math.max(0, start - LEAD), start);
  if (NOTICE.test(before)) return true;
  const verb = RELEASE.exec(before);
  return verb !== null && !SEVERAL.test(before.slice(0, verb.index)) && !WANTED.test(before.slice(0, verb.index));
}

/** 上海市数据条例, not 上海的管理办法, nor 上海出台相关管理办法. */
function isOwn(title: string, owner: Candidate): boolean {
  const rest = title.slice(owner.end - owner.start).replace(/^[省市区县]/, '');
  return (
    title.length >= 10 &&
    !/^的|的(?:条例|规定|方案|规划)|相关|有关|等|发布|出台|印发|制定|实施了|提出|了|将|为/.test(rest)
  );
}

function notices({ text, start, isBracketed }: Place): Candidate[] {
  return matchesOf(ABOUT, text)
    .filter((match) => !isBracketed(match.index) && !/印发|转发|批转/.test(match[0]))
    .map((match) => ({
      type: 'policy',
      start: start + match.index,
      end: start + match.index + match[0].length,
      rule: 'notice',
      score: 0.7,
    }));
}

function articles({ reading }: Evidence, { text, start, isBracketed }: Place): Candidate[] {
  return matchesOf(ISSUED_ARTICLES, text).flatMap((match): Candidate[] => {
    const to = start + match.index + match[0].length;
    const from = to - match[1]!.length;
    if (isBracketed(from - start) || COUNTED_ARTICLES.test(match[1]!) || LINES.test(match[1]!.replace(ARTICLES, '')))
      return [];
    return reading.isBoundary(from) ? [{ type: 'policy', start: from, end: to, rule: 'plan-name', score: 0.75 }] : [];
  });
}

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
    /^.*(?:发布了?|印发了?|出台了?|制定了?|公布了?|推出了?|颁布了?|下发了?|起草了?|落实|依据|根据|按照|贯彻|比如|例如|譬如|诸如|名为|名叫)好?/.exec(
      stretch,
    );
  if (verb) start += verb[0].length;
  start += /^(?:的(?!第)|了|我国)?/.exec(sentence.slice(start, head))![0].length;
  while (/["'\s]/.test(sentence[start] ?? '') && quotesOdd(sentence.slice(start, end))) start += 1;
  return head - start >= 2 ? { start, end } : null;
}

/** 武汉“光谷元宇宙十条”: the quote closes behind the title. */
function withClosingQuote(sentence: string, { start, end }: Span): number {
  const odd = (sentence.slice(start, end).match(/"/g)?.length ?? 0) % 2 === 1;
  return odd && sentence[end] === '"' ? end + 1 : end;
}

function spaceBetweenChinese(sentence: string, at: number): boolean {
  return sentence[at] === ' ' && CHINESE.test(sentence[at - 1] ?? '') && CHINESE.test(sentence[at + 1] ?? '');
}

function quotesOdd(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 || /^\s/.test(text);
}
