import { matchesOf } from './words/matches.ts';
import type { Reading } from './reading.ts';

/** A stretch of the text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** An enumeration in a sentence: `华为、中兴等企业`. */
export interface Enumeration {
  sentence: number;
  items: Span[];
  /** What stands before the colon or bracket that opens the list, else before its first item up to the last comma. */
  intro: string;
  /** What follows 等 after the list, up to the next comma, else empty. */
  tail: string;
}

/** Words after which the first item starts; the last one in the stretch counts. */
const LEAD_IN =
  /如|包括|主要包含|包含|例如|拥有|涌现出一批|涌现|形成|聚焦|推动|加快|支持|发展|培育|运用|结合|集成|基于|随着|针对|融合|瞄准|突破|推进|围绕|利用|采用|通过|以及|攻关|布局|引进|吸引|集聚|邀请|加强|加大|强化|引入|依托|借助|面向|重点|探索|打造|构建|涵盖|涉及|除了|除|由|以|在|从|与|和|及|对|将|了|是|为|的|把|有|向|用/g;
/** Words that end the last item of a list without 等. */
const LEAD_OUT = /等|的|在|是|为|将|已|都|均|也|纷纷|相继|等等|之间|技术|领域|方面|共同|联合|发布|推出|有限公司/;

/** All enumerations with 、 of a document, with their items trimmed to the names they seem to hold. */
export function enumerationsOf(reading: Reading): Enumeration[] {
  const { shadow, sentences } = reading;
  const found: Enumeration[] = [];
  let separator = -1;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { start, end } = sentences[sentence]!;
    if (separator < start) separator = shadow.indexOf('、', start);
    if (separator < 0) break;
    if (separator >= end) continue;
    for (const clause of listsIn(shadow, start, end)) {
      const enumeration = enumerationOf(shadow, clause);
      if (enumeration) found.push({ sentence, ...enumeration });
    }
  }
  return found;
}

const OTHER = 0;
const SEPARATOR = 1;
const BREAK = 2;
const OPENER = 3;
/** What each UTF-16 unit is to a list. */
const kinds = new Uint8Array(65536);
for (const [characters, kind] of [
  ['、', SEPARATOR],
  [',。;!?:\n\t|', BREAK],
  ['(《', OPENER],
] as const)
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
/** A bracket that is not closed within this many characters is none. */
const BRACKET_REACH = 80;

interface Clause extends Span {
  separators: number[];
  intro: string;
}

/** The stretches between breaks that hold separators; a bracket with a list in it (`企业（A、B、C）获得融资`) is one of its own. */
function listsIn(shadow: string, start: number, end: number, opening = ''): Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  let separators: number[] = [];
  let intro = opening;
  for (let at = start; at < end; at++) {
    const kind = kinds[shadow.charCodeAt(at)]!;
    if (kind === OTHER) continue;
    if (kind === OPENER) {
      const close = shadow.slice(at, Math.min(end, at + BRACKET_REACH)).indexOf(shadow[at] === '(' ? ')' : '》');
      if (close <= 0) continue;
      if (shadow[at] === '(' && shadow.slice(at, at + close).includes('、'))
        clauses.push(...listsIn(shadow, at + 1, at + close, shadow.slice(from, at)));
      at += close;
    } else if (kind === SEPARATOR) separators.push(at);
    else {
      if (separators.length > 0) {
        clauses.push({ start: from, end: at, separators, intro });
        separators = [];
      }
      intro = shadow[at] === ':' ? shadow.slice(from, at) : '';
      from = at + 1;
    }
  }
  if (separators.length > 0) clauses.push({ start: from, end, separators, intro });
  return clauses;
}

function enumerationOf(shadow: string, clause: Clause): Omit<Enumeration, 'sentence'> | null {
  const edges = [clause.start - 1, ...clause.separators, clause.end];
  const raw = edges.slice(1).map((edge, i): Span => ({ start: edges[i]! + 1, end: edge }));
  const last = raw.pop()!;
  const lastText = shadow.slice(last.start, last.end);
  const etc = lastText.search(/等/);
  const tail = etc >= 0 ? lastText.slice(etc + 1) : '';
  const stop = etc >= 0 ? etc : lastText.search(LEAD_OUT);
  raw.push(...splitAtAnd(shadow, { start: last.start, end: stop >= 0 ? last.start + stop : last.end }));
  const first = raw[0]!;
  const firstText = shadow.slice(first.start, first.end);
  let from = 0;
  for (const lead of matchesOf(LEAD_IN, firstText)) {
    const after = lead.index + lead[0].length;
    if (after < firstText.length) from = after;
  }
  raw[0] = { start: first.start + from, end: first.end };
  const items = raw.map((span) => bare(shadow, span)).filter((span) => span.end > span.start);
  const intro = clause.intro || firstText.slice(0, from);
  return items.length >= 2 ? { items, intro, tail } : null;
}

function splitAtAnd(shadow: string, { start, end }: Span): Span[] {
  const text = shadow.slice(start, end);
  const and = text.search(/以及|和|与|及/);
  if (and <= 0) return [{ start: and === 0 ? start + (text.startsWith('以及') ? 2 : 1) : start, end }];
  const length = text.startsWith('以及', and) ? 2 : 1;
  return [
    { start, end: start + and },
    { start: start + and + length, end },
  ];
}

/** Without the bracket behind it, and without quotes and spaces around it. */
function bare(shadow: string, { start, end }: Span): Span {
  const bracket = shadow.slice(start, end).indexOf('(');
  let from = start;
  let to = bracket > 0 ? start + bracket : end;
  while (from < to && /["'\s·]/.test(shadow[from]!)) from += 1;
  while (to > from && /["'\s·]/.test(shadow[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
