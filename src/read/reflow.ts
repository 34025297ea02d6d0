import type { Line } from './line.ts';
import { joined, standing } from './placed.ts';

/**
 * Lines that were broken in the middle of a sentence (by a page's edge, even with an empty line between) as one. A line
 * goes on if it does not end a sentence and ends in a comma, leaves a quotation or bracket open, has a sentence's end
 * inside it, or is as long as the page's lines are; and if the next line does not begin something new.
 */
export function reflowed(lines: readonly Line[]): Line[] {
  const widths = pageOf(lines);
  const result: Line[] = [];
  let parts: Line[] = [];
  const close = (): void => {
    if (parts.length > 0) result.push(merged(parts));
    parts = [];
  };
  for (const line of lines) {
    const before = parts.at(-1);
    if (!before || !goesOn(before, line, widths)) close();
    parts.push(line);
  }
  close();
  return result;
}

interface Page {
  /** Length of a full line where the text is wrapped at a fixed width; infinite where it is not. */
  wrap: number;
  /** Usual length of a paragraph that ends a sentence. */
  usual: number;
}

const SHORTEST_WRAP = 16;
const LONGEST_WRAP = 120;
const CLOSERS = '”’」』）)》〉】"\'';
/** How a line begins that starts something new. */
export const NEW_START =
  /^(?:[一二三四五六七八九十百]{1,4}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[、）)]|[.．](?!\d))|第[一二三四五六七八九十百\d]{1,4}[章节條条篇部編编]|[-*•●■◆▪√·]|——|[①-⑳]|PART|[图圖表]\s?\d|附[件录錄]|(?:资料|数据|图片|資料|圖片)?[来來]源[:：]|【)/;

function goesOn(line: Line, next: Line, page: Page): boolean {
  if (
    line.cells ||
    next.cells ||
    next.mark ||
    line.mark === 'heading' ||
    line.mark === 'caption' ||
    line.mark === 'title'
  )
    return false;
  const text = line.placed.text;
  if (endsSentence(text) || NEW_START.test(next.placed.text) || isSource(text)) return false;
  if (!next.gap && text.length >= page.wrap * 0.85) return true;
  if (leavesOpen(text)) return true;
  if (line.mark) return text.endsWith('，') && text.length > 20;
  if (!endsSentence(next.placed.text) && next.gap) return false;
  if (text.length < 12 || /[:：]/.test(text.slice(0, 12))) return false;
  return (
    /[，、]$/.test(text) ||
    leavesOpen(text) ||
    /[。！？]/.test(text.slice(0, -1)) ||
    (text.length >= 40 && text.length >= page.usual * 0.6)
  );
}

function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text[end - 1]!)) end -= 1;
  return end === 0 || '。！？；：…!?;:.~'.includes(text[end - 1]!);
}

function isSource(text: string): boolean {
  return /^.{0,4}[来來]源[:：]/.test(text);
}

function leavesOpen(text: string): boolean {
  return ['“”', '《》', '（）', '「」'].some(([open, close]) => text.lastIndexOf(open!) > text.lastIndexOf(close!));
}

function pageOf(lines: readonly Line[]): Page {
  const plain = lines
    .filter((line) => !line.cells && line.mark !== 'heading')
    .map((line) => ({ text: line.placed.text, gap: line.gap }));
  const sorted = plain.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  const full = plain.filter(({ text }) => text.length >= width * 0.85 && text.length <= width * 1.2);
  const broken = full.filter(({ text }) => !endsSentence(text)).length;
  const wrapped =
    width >= SHORTEST_WRAP &&
    width <= LONGEST_WRAP &&
    full.length >= plain.length * 0.3 &&
    broken >= full.length * 0.4 &&
    full.length >= 6;
  const ended = plain
    .filter(({ text }) => endsSentence(text))
    .map(({ text }) => text.length)
    .toSorted((a, b) => a - b);
  return { wrap: wrapped ? width : Number.POSITIVE_INFINITY, usual: ended[ended.length >> 1] ?? 0 };
}

function merged(parts: readonly Line[]): Line {
  const first = parts[0]!;
  if (parts.length === 1) return first;
  const placed = joined(
    parts.flatMap((part, index) => {
      const before = parts[index - 1]?.placed.text.at(-1) ?? '';
      const between = index > 0 && /[\w,.)]/.test(before) && /^\w/.test(part.placed.text) ? [standing(' ', -1)] : [];
      return [...between, part.placed];
    }),
  );
  return {
    ...first,
    placed,
    bold: parts.reduce((sum, part) => sum + part.bold, 0),
    linked: parts.reduce((sum, part) => sum + part.linked, 0),
  };
}
