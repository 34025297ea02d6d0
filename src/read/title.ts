import type { Part } from './outline.ts';
import { type Placed, standing, taken, tidied } from './placed.ts';

/** Where a title may stand outside the body. */
export interface TitleSources {
  /** `title` of the front matter. */
  front: unknown;
  /** `<title>` of the page. */
  page: string | null;
  /** The decoded file, and where its body begins. */
  file: string;
  body: number;
  path: string;
}

/**
 * The title of a document, and its parts with the title as a block of role `title`: the front matter's, else the first
 * heading that is more than a word or two, else the page's `<title>`, else a short first line, else the file's name (which
 * is no block).
 */
export function titled(parts: readonly Part[], sources: TitleSources): { title: string; parts: Part[] } {
  const front = typeof sources.front === 'string' ? tidied(placedTitle(sources.front, sources)) : undefined;
  if (front && front.text !== '')
    return { title: front.text, parts: [{ role: 'title', placed: front }, ...withoutEcho(parts, front.text)] };
  const body = titleInBody(parts, sources.page);
  if (body)
    return {
      title: body.placed.text,
      parts: withoutEcho(parts, body.placed.text, body).map((part) =>
        part === body ? { role: 'title', placed: part.placed } : part,
      ),
    };
  const page = sources.page ? tidied(placedTitle(withoutSiteName(sources.page), sources)) : undefined;
  if (page && page.text !== '')
    return { title: page.text, parts: [{ role: 'title', placed: page }, ...withoutEcho(parts, page.text)] };
  return { title: nameOf(sources.path), parts: [...parts] };
}

/** A title at its place in the file, if it stands there letter by letter. */
function placedTitle(title: string, { file, body, front }: TitleSources): Placed {
  const words = title.trim();
  const at = file.indexOf(words);
  const there = at >= 0 && (typeof front !== 'string' || at < body);
  return there ? taken(file, at, at + words.length) : standing(words, -1);
}

const SHORT_TITLE = 6;
const NUMBERED = /^(?:第[一二三四五六七八九十百\d]{1,4}[章节编篇部]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.])/;

function titleInBody(parts: readonly Part[], page: string | null): Part | undefined {
  const headings = parts
    .slice(0, 20)
    .filter((part) => part.role === 'heading' && !part.inferred && !NUMBERED.test(part.placed.text));
  const same = page
    ? headings.find((part) => part.placed.text.length >= 4 && key(page).includes(key(part.placed.text)))
    : undefined;
  if (same) return same;
  if (page) return undefined;
  const first = parts[0];
  if (
    first &&
    (first.role === 'paragraph' || first.inferred) &&
    isTitleLine(first.placed.text) &&
    headings[0]?.level !== 1
  )
    return first;
  const early = headings.filter((part) => parts.indexOf(part) < 12);
  return early.find((part) => part.placed.text.length >= SHORT_TITLE) ?? early[0];
}

function isTitleLine(text: string): boolean {
  return text.length >= 4 && text.length <= 60 && !/[。；，,：:]$/.test(text) && !/。/.test(text);
}

const SITE_NAME = /\s{0,3}[-_|–—｜]{1,2}\s{0,3}[^-_|–—｜]{1,24}$/;

function withoutSiteName(title: string): string {
  const shorter = title.replace(SITE_NAME, '');
  return shorter.length >= SHORT_TITLE ? shorter : title;
}

/** The parts without the headings and first lines that say the title over again. */
function withoutEcho(parts: readonly Part[], title: string, keep?: Part): Part[] {
  const wanted = key(title);
  return parts.filter(
    (part, index) =>
      part === keep ||
      !(part.role === 'heading' || (part.role === 'paragraph' && index < 10)) ||
      key(part.placed.text) !== wanted,
  );
}

function key(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.[A-Za-z\d]{1,8}$/, '') || name;
}
