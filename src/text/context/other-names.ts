import type { Candidate } from '../candidate.ts';
import { SOUNDS } from './foreign-sounds.ts';
import type { Span } from '../lists.ts';
import { buildMatcher } from '../words/matcher.ts';
import { matchesOf } from '../words/matches.ts';
import type { Reading } from '../reading.ts';
import { shadowOf } from '../shadow.ts';

/** The stretches of a document that name what the network does not show. */
export interface OtherNames {
  /** Whether a candidate is only a part of such a name. */
  hold(candidate: Candidate): boolean;
}

/**
 * The names of papers and columns (《自然·纳米技术》, 《…》杂志), of bodies in Latin letters (… Institute, … Co., Ltd., and
 * what stands in brackets behind a Chinese name), of foreigners (艾哈迈德·沙基尔, later 沙基尔), of the document's own source: what such a name is made of
 * is not mentioned. A company may stand in the Latin name of a body; of cities only foreign ones are parts of foreigners' names.
 */
export function otherNamesIn(reading: Reading): OtherNames {
  const papers = papersIn(reading);
  const bodies = latinBodiesIn(reading);
  const people = foreignersIn(reading);
  const sources = ownSourceIn(reading);
  return {
    hold({ type, start, end, entry }) {
      const span = { start, end };
      if (type === 'policy') return false;
      if (isPartOfOne(papers, span)) return true;
      if (type !== 'company' && isPartOfOne(bodies, span)) return true;
      if (type === 'technology' && isPartOfOne(sources, span)) return true;
      return type === 'city' && entry?.facts.country !== undefined && isPartOfOne(people, span);
    },
  };
}

/** A title of two parts is a journal's or a column's. */
const PAPER =
  /《(?:[^《》\n]{1,30}》(?=["\s]{0,2}(?:杂志|期刊|周刊|月刊|双月刊|季刊|学报|报(?![告道])|刊(?![登载发])|栏目|频道|公众号|视频号))|[^《》·\n]{1,12}·[^《》·\n]{1,12}》|(?<=(?:杂志|期刊|周刊|学报)["\s]{0,2}《)[^《》\n]{1,30}》)/g;

function papersIn({ shadow }: Reading): Span[] {
  return matchesOf(PAPER, shadow).map(spanOf);
}

/** Where the document's own source is named; a company may name itself there. */
function ownSourceIn({ document, shadow }: Reading): Span[] {
  const spans: Span[] = [];
  if (document.source)
    buildMatcher([shadowOf(document.source)]).search(shadow, (_, start, end) => spans.push({ start, end }));
  return spans;
}

const LATIN_RUN =
  /(?<![\w&'’-])[A-Z][\w&'’-]*(?: (?:of |and |for |the |& )?[A-Z][\w&'’-]*|\.?, ?(?:Ltd|Inc|LLC|Limited|Co|Corp)\b)+/g;
const BODY =
  /(?:^| )(?:Co|Company|Inc|Incorporated|Ltd|Limited|Corp|Corporation|Group|LLC|LLP|PLC|Holdings|University|Institute|College|School|Laborator(?:y|ies)|Association|Society|Foundation|Alliance|Agency|Bureau|Commission|Committee|Council|Hospital|Herald|Times|Post|Journal|Tribune|Daily|News)$|(?:University|Institute|College|School|Ministry|Department|Academy|Bank|Bureau) (?:of|for) /;

function latinBodiesIn({ text }: Reading): Span[] {
  return matchesOf(LATIN_RUN, text)
    .map(spanOf)
    .filter(
      ({ start, end }) =>
        BODY.test(text.slice(start, end)) ||
        (CHINESE_BRACKET.test(text.slice(Math.max(0, start - 2), start)) && CLOSED.test(text.slice(end, end + 3))),
    );
}

const CHINESE_BRACKET = /[\u4e00-\u9fffA-Z”"] ?[(（]$/;
const CLOSED = /^\.? ?[)）,，]/;

const FOREIGNER = new RegExp(`[${SOUNDS}]{1,8}(?:·[${SOUNDS}]{1,8}){1,4}`, 'g');
/** A shorter part of a name may be a word or a city by itself: 华盛顿, 林肯. */
const LONG_PART = 3;

function foreignersIn({ shadow }: Reading): Span[] {
  if (!shadow.includes('·')) return [];
  const names = matchesOf(FOREIGNER, shadow);
  const parts = new Set(names.flatMap(({ 0: name }) => name.split('·')).filter((part) => part.length >= LONG_PART));
  const spans = names.map(spanOf);
  buildMatcher([...parts]).search(shadow, (_, start, end) => spans.push({ start, end }));
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf({ 0: { length }, index }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

/** Longest name of another thing. */
const REACH = 200;

/** Whether a stretch lies in one of the spans and is shorter; spans in order of start. */
function isPartOfOne(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && start - spans[at]!.start < REACH; at--) {
    const span = spans[at]!;
    if (span.end >= end && span.end - span.start > end - start) return true;
  }
  return false;
}
