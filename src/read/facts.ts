import { TIME_STAMP } from './furniture.ts';
import type { Line } from './line.ts';
import type { Head } from './markup.ts';

/** Where the facts about a document may stand. */
export interface Sources {
  front: ReadonlyMap<string, unknown>;
  head: Head;
  /** The body's lines before furniture was taken away. */
  lines: readonly Line[];
  path: string;
}

const NEAR_TOP = 25;
const DATE_KEYS = [
  'date',
  'pubdate',
  'published',
  'publishdate',
  'publish_date',
  'datepublished',
  'pub_date',
  'created',
  'datecreated',
  'created_at',
];
const DATE_META = [
  'article:published_time',
  'og:published_time',
  'publishdate',
  'pubdate',
  'publish_date',
  'date',
  'datepublished',
  'dc.date',
  'apub:time',
  'weibo: article:create_at',
];
const SOURCE_KEYS = ['source', 'site', 'site_name', 'publisher', 'author', 'authors'];
const SOURCE_META = ['mediaid', 'og:site_name', 'source', 'article:author', 'author'];
const URL_KEYS = ['url', 'link', 'permalink', 'from', 'original_url', 'source_url', 'canonical'];
const URL_META = ['canonical', 'og:url'];

/** The day a document was published, `YYYY-MM-DD`: as its head says, the earliest where it has several (`date` is often the last edit), else a time stamp near its top, else its file name. */
export function dateOf({ front, head, lines, path }: Sources): string | null {
  const days = DATE_KEYS.map((key) => dayOf(front.get(key))).filter((day) => day !== null);
  if (days.length > 0) return days.sort()[0]!;
  for (const key of DATE_META) {
    const day = dayOf(head.meta.get(key));
    if (day) return day;
  }
  for (const line of lines.slice(0, NEAR_TOP)) {
    const text = line.placed.text;
    const stamp =
      text.length <= 60
        ? (TIME_STAMP.exec(text) ??
          STAMP_AND_MORE.exec(text) ??
          /(?:发布|发表|更新|日期|时间).{0,6}[:：于]?\s?((?:19|20)\d{2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})/.exec(
            text,
          ))
        : null;
    const day = stamp ? iso(stamp[1]!, stamp[2]!, stamp[3]!) : null;
    if (day) return day;
  }
  const name = /(?:^|[^\d])((?:19|20)\d{2})[-_/.]?(\d{2})[-_/.]?(\d{2})(?!\d)/.exec(path);
  return name ? iso(name[1]!, name[2]!, name[3]!) : null;
}

/** Who published a document: as its head says, else its first `来源：…` line. */
export function sourceOf({ front, head, lines }: Sources): string | null {
  for (const key of SOURCE_KEYS) {
    const name = nameOf(front.get(key));
    if (name) return name;
  }
  for (const line of lines.slice(0, NEAR_TOP)) {
    const text = line.placed.text;
    const name = SOURCE.exec(text)?.[1] ?? (STAMP_AND_MORE.test(text) ? SOURCE_INSIDE.exec(text)?.[1] : undefined);
    if (name) return name;
  }
  return SOURCE_META.map((key) => nameOf(head.meta.get(key))).find((name) => name !== null) ?? null;
}

/** The address a document was found at, http or https only. */
export function urlOf({ front, head }: Sources, linkOfTitle: string | undefined): string | null {
  const candidates = [
    ...URL_KEYS.map((key) => front.get(key)),
    ...URL_META.map((key) => head.meta.get(key)),
    linkOfTitle,
  ];
  for (const candidate of candidates) {
    if (typeof candidate === 'string' && /^https?:\/\/[^\s<>"]{3,2000}$/.test(candidate.trim()))
      return candidate.trim();
  }
  return null;
}

/** A line that begins with a time stamp to the minute. */
const STAMP_AND_MORE =
  /^(?:发布|发表|更新)?(?:时间|日期)?\s?[:：]?\s?((?:19|20)\d{2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?\s?\d{1,2}[:：]\d{2}/;
const SOURCE = /^[（(]?(?:文章|稿件|信息)?[来來]源\s?[:：]\s?([^\s）)]{2,40})/;
const SOURCE_INSIDE = /[来來]源\s?[:：]\s?([^\s）)|｜]{2,40})/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of an ISO, Chinese or RFC 2822 date, as written, in its own time zone. */
export function dayOf(value: unknown): string | null {
  const text =
    value instanceof Date
      ? value.toISOString()
      : typeof value === 'string' || typeof value === 'number'
        ? String(value).trim()
        : '';
  const plain = /^((?:19|20)\d{2})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})(?!\d)/.exec(text);
  if (plain) return iso(plain[1]!, plain[2]!, plain[3]!);
  const mail = /(?:^|\s)(\d{1,2})\s([A-Za-z]{3})[a-z]{0,6}\.?,?\s((?:19|20)\d{2})/.exec(text);
  if (mail) return iso(mail[3]!, String(MONTHS.indexOf(mail[2]!.toLowerCase()) + 1), mail[1]!);
  const american = /^([A-Za-z]{3})[a-z]{0,6}\.?\s(\d{1,2}),?\s((?:19|20)\d{2})/.exec(text);
  return american ? iso(american[3]!, String(MONTHS.indexOf(american[1]!.toLowerCase()) + 1), american[2]!) : null;
}

function iso(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (first instanceof Map) return nameOf(first.get('name'));
  const name = typeof first === 'string' ? first.trim() : '';
  return name !== '' && name.length <= 80 && !/^https?:/.test(name) ? name : null;
}
