import { besideArticle } from './beside.ts';
import { droppedSubtrees } from './drop.ts';
import { LineBuilder } from './line-builder.ts';
import { type Line, lineOf } from './line.ts';
import { standing, taken } from './placed.ts';
import { type Tag, tagsOf } from './tags.ts';

/** What a page says of itself in its head. */
export interface Head {
  title: string | null;
  /** Lower-cased `name`, `property` or `itemprop` of each `<meta>`, and `canonical`, with its content. */
  meta: ReadonlyMap<string, string>;
}

/**
 * The lines of a marked-up text from offset `from` on. In a `page` (HTML) white space is white space; otherwise (Markdown
 * with some HTML in it, or plain text) a line end ends a line, save inside a paragraph element.
 */
export function markupLines(text: string, from: number, page: boolean): { lines: Line[]; head: Head } {
  if (!page && !KNOWN_MARKUP.test(text.slice(from)))
    return { lines: plainLines(text, from), head: { title: null, meta: new Map() } };
  const tags = tagsOf(text, from);
  const builder = new LineBuilder(page);
  const dropped = droppedSubtrees(tags, text);
  walk(tags, dropped, page ? besideArticle(tags, text, dropped) : new Set(), text, builder);
  return { lines: builder.finished(), head: headOf(tags, text) };
}

const KNOWN_MARKUP =
  /<\/?(?:html|body|p|div|span|br|a|b|i|em|strong|img|table|tr|td|ul|ol|li|h[1-6]|hr|center|font|section|article|figure|iframe|script|style|details|blockquote|sup|sub|pre|code|small|u)[\s>/]|<!--|&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|middot|mdash|hellip|#\d{1,6}|#x[\da-f]{1,5});/i;

function plainLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let start = from;
  while (start < text.length) {
    const end = endOfLine(text, start);
    const blank = text.slice(start, end).trim() === '';
    if (!blank) lines.push(lineOf(taken(text, start, end), gap, true));
    gap = blank;
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return lines;
}

const LINE_END = /[\n\r\f\v\u0085\u2028\u2029]/g;

function endOfLine(text: string, start: number): number {
  LINE_END.lastIndex = start;
  return LINE_END.exec(text)?.index ?? text.length;
}

function walk(
  tags: readonly Tag[],
  dropped: ReadonlySet<number>,
  beside: ReadonlySet<number>,
  text: string,
  builder: LineBuilder,
): void {
  let depth = 0;
  let hiddenFrom = -1;
  let besideFrom = -1;
  tags.forEach((tag, index) => {
    if (tag.kind === 'open') {
      depth += 1;
      if (hiddenFrom >= 0) return;
      if (dropped.has(index) || tag.name === 'title') hiddenFrom = depth;
      else builder.open(tag.name, tag.attributes);
      if (besideFrom < 0 && beside.has(index)) besideFrom = depth;
      builder.beside = besideFrom >= 0;
    } else if (tag.kind === 'close') {
      if (hiddenFrom < 0) builder.close(tag.name);
      if (hiddenFrom === depth) hiddenFrom = -1;
      if (besideFrom === depth) besideFrom = -1;
      builder.beside = besideFrom >= 0;
      depth -= 1;
    } else if (hiddenFrom < 0) {
      if (tag.kind === 'text') builder.text(taken(text, tag.start, tag.end));
      else builder.words(standing(tag.text, tag.at));
    }
  });
}

function headOf(tags: readonly Tag[], text: string): Head {
  const meta = new Map<string, string>();
  let title: string | null = null;
  tags.forEach((tag, index) => {
    if (tag.kind !== 'open') return;
    const { attributes } = tag;
    if (tag.name === 'meta') {
      const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
      if (key && attributes.has('content')) meta.set(key.toLowerCase(), attributes.get('content')!.trim());
    }
    if (tag.name === 'link' && attributes.get('rel') === 'canonical')
      meta.set('canonical', attributes.get('href') ?? '');
    if (tag.name === 'title' && title === null) title = titleAt(tags, index, text);
  });
  return { title, meta };
}

function titleAt(tags: readonly Tag[], index: number, text: string): string | null {
  let title = '';
  for (const tag of tags.slice(index + 1, index + 50)) {
    if (tag.kind === 'text') title += text.slice(tag.start, tag.end);
    else if (tag.kind === 'entity') title += tag.text;
    else break;
  }
  return title.trim().replace(/\s+/g, ' ') || null;
}
