import type { Line } from './line.ts';

/**
 * The lines of a clipped web page without the short words of its menus: what stands, in short unmarked words, before its
 * first running text, and all that stands after its last. A page is clipped if it had many lines that are only links
 * (`links` of them), or some, and a column of short words at its head.
 */
export function withoutMenus(lines: readonly Line[], links: number): Line[] {
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  const column = lines.slice(0, Math.max(first, 0)).filter(isMenuWord).length >= MANY_WORDS;
  const many = links >= MANY_LINKS;
  if (first < 0 || !(many || (links >= SOME_LINKS && column))) return [...lines];
  return lines.filter((line, index) => {
    if (index < first) return !isMenuWord(line);
    return index <= last || !many || line.cells !== undefined || line.placed.text.length > LONGEST_MENU_WORD;
  });
}

const MANY_LINKS = 6;
const SOME_LINKS = 2;
const MANY_WORDS = 12;
const SHORT_MENU_WORD = 8;
const LONGEST_MENU_WORD = 20;

function isMenuWord(line: Line): boolean {
  return line.mark !== 'heading' && !line.cells && line.placed.text.length <= SHORT_MENU_WORD;
}

/** Whether a line is running text, not a menu, a label or an imprint. */
export function isProse(line: Line): boolean {
  const text = line.placed.text;
  return (
    line.mark !== 'heading' &&
    text.length >= 24 &&
    line.linked * 2 <= text.length &&
    /[。！？；]/.test(text) &&
    !/版权|隐私|著作权|备案|版權/.test(text)
  );
}
