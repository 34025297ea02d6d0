import type { Line } from './line.ts';

/**
 * The lines of a clipped web page without the short words of its menus: if the page had many lines that are only links
 * (`links`), what stands after its last running text and, in short unmarked words, before its first, is not its text.
 */
export function withoutMenus(lines: readonly Line[], links: number): Line[] {
  if (links < MANY_LINKS) return [...lines];
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  if (first < 0) return [...lines];
  return lines.filter((line, index) => {
    const length = line.placed.text.length;
    if (index > last) return line.cells !== undefined || length > LONGEST_MENU_WORD;
    return index >= first || line.mark === 'heading' || line.cells !== undefined || length > SHORT_MENU_WORD;
  });
}

const MANY_LINKS = 6;
const SHORT_MENU_WORD = 8;
const LONGEST_MENU_WORD = 20;

/** Whether a line is running text, not a menu, a label or an imprint. */
export function isProse(line: Line): boolean {
  const text = line.placed.text;
  return text.length >= 24 && /[。！？；]/.test(text) && !/版权|隐私|著作权|备案|版權/.test(text);
}
