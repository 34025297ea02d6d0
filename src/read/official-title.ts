import { type Line, lineOf } from './line.ts';
import { joined } from './placed.ts';

/**
 * The title of an official document (`…关于…的通知`, `…规划`), often set over several short lines, as one heading; all
 * other lines as they were. Looked for near the top only.
 */
export function withOfficialTitle(lines: readonly Line[]): Line[] {
  for (let first = 0; first < Math.min(lines.length, NEAR_TOP); first += 1) {
    const count = linesOfTitle(lines, first);
    if (count === 0) continue;
    const title = lines.slice(first, first + count);
    const heading: Line = {
      ...lineOf(joined(title.map((line) => line.placed)), true, false),
      mark: 'heading',
      level: 1,
    };
    return [...lines.slice(0, first), heading, ...lines.slice(first + count)];
  }
  return [...lines];
}

const NEAR_TOP = 15;
const MOST_LINES = 4;
const LONGEST = 80;
const BEGINS = /关于|關於|印发|印發/;
const ENDS =
  /(?:通知|意见|办法|方案|规划|纲要|计划|措施|政策|规定|条例|细则|决定|公告|通告|批复|函|报告|建议)(?:[（(][^）)]{1,20}[）)])?$/;

/** How many lines from `first` on make a title; 0 if they make none. */
function linesOfTitle(lines: readonly Line[], first: number): number {
  let text = '';
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const line = lines[first + count - 1];
    if (!line || line.mark || (count > 1 && line.gap) || /[。；，：:]/.test(line.placed.text)) return 0;
    text += line.placed.text;
    if (text.length > LONGEST || !BEGINS.test(lines[first]!.placed.text)) return 0;
    const goesOn =
      lines[first + count] !== undefined &&
      !lines[first + count]!.gap &&
      /^[（(]?(?:试行|暂行|征求意见稿|的)/.test(lines[first + count]!.placed.text);
    if (ENDS.test(text) && !goesOn) return count;
  }
  return 0;
}
