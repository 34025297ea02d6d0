import type { BlockRole } from '../model/document.ts';
import type { Line } from './line.ts';
import type { Placed } from './placed.ts';

/** A block before its place in the text is known. */
export interface Part {
  role: BlockRole;
  placed: Placed;
  level?: number;
  cells?: Placed[];
  /** The heading was only inferred from its shape. */
  inferred?: boolean;
}

/** What each line is: by its markup first, then by its words, then by what stands around it. */
export function outlined(lines: readonly Line[]): Part[] {
  const labels = new Set<number>();
  for (let index = lines.length - 1; index >= 0; index -= 1) if (isLabel(lines, index, labels)) labels.add(index);
  return lines.map((line, index) => partOf(line, labels.has(index)));
}

const LONGEST_HEADING = 42;
const LONGEST_LABEL = 26;
const SOURCE =
  /^[（(]?(?:资料|数据|图片|图表|文章|内容|信息|稿件|原文|資料|數據|圖片|文)?[来來]源(?:于|於|[:：]|\s?[|｜])|^(?:图片|图源|摄影|资料|作者|撰文|来源|圖片|攝影)(?:来自|由|[:：/／]|來自)|^[图圖注註][:：]|^[图圖][为為](?!.*。.)|^(?:本文|文章)(?:转自|转载自|来源|轉載自)/;
const FIGURE = /^(?:图|圖|表|Figure|Fig\.|Table)\s?\d{1,3}(?:[-—.]\d{1,3})?(?:[:：.\s]|$)/;
const BYLINE = /^(?:【撰文|文[/／|｜:：])|(?:记者|通讯员|記者)\s?\S{1,16}(?:\s.{0,12})?(?:报道|報道|報導|摄)?$/;
const NUMBERED: Array<[pattern: RegExp, level: number]> = [
  [/^第[一二三四五六七八九十百\d]{1,4}[章编編篇部]/, 1],
  [/^第[一二三四五六七八九十百\d]{1,4}节/, 2],
  [/^[一二三四五六七八九十]{1,3}[、．.]/, 2],
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/, 3],
  [/^\d{1,2}(?:[、．]|\.(?!\d)\s?)/, 4],
];
const ENDS = /[。！？!?；;，,：:、]$/;
const SENTENCE_INSIDE = /[。！；]/;

function partOf(line: Line, label: boolean): Part {
  const { placed } = line;
  if (line.cells) return { role: 'row', placed, cells: line.cells };
  const text = placed.text;
  if (line.mark === 'title') return { role: 'title', placed };
  if (line.mark === 'caption') return { role: 'source', placed };
  if (text.length <= 90 && (SOURCE.test(text) || (FIGURE.test(text) && !SENTENCE_INSIDE.test(text))))
    return { role: 'source', placed };
  if (line.mark === 'heading' && text.length <= 120) return { role: 'heading', placed, level: line.level ?? 3 };
  if (text.length <= 40 && BYLINE.test(text)) return { role: 'source', placed };
  const level = headingLevel(line);
  if (level) return { role: 'heading', placed, level };
  if (line.mark === 'item') return { role: 'item', placed };
  if (label) return { role: 'heading', placed, level: 5, inferred: true };
  return { role: 'paragraph', placed };
}

function headingLevel(line: Line): number | undefined {
  const text = line.placed.text;
  if (text.length > LONGEST_HEADING || ENDS.test(text) || SENTENCE_INSIDE.test(text)) return undefined;
  const numbered = NUMBERED.find(([pattern]) => pattern.test(text));
  if (numbered && (line.mark !== 'item' || numbered[1] < 4)) return numbered[1];
  return line.bold >= text.length * 0.9 && line.bold >= 2 && line.mark !== 'item' ? 3 : undefined;
}

/** A short line on its own, above running text, a list, a table, a group of short lines or another such line. */
function isLabel(lines: readonly Line[], index: number, labels: ReadonlySet<number>): boolean {
  const line = lines[index]!;
  const next = lines[index + 1];
  const text = line.placed.text;
  if (!line.gap || !next || line.mark || text.length < 2 || text.length > LONGEST_LABEL) return false;
  if (!/\p{Script=Han}{2}/u.test(text) || ENDS.test(text) || /[，。：:；]/.test(text)) return false;
  if (next.cells || next.mark === 'item') return true;
  if (!next.gap) return false;
  const after = lines[index + 2];
  const group = after !== undefined && !after.gap && !after.mark && after.placed.text.length <= LONGEST_LABEL;
  const prose = /[。！？；]/.test(next.placed.text) && next.placed.text.length > text.length;
  return prose || group || (labels.has(index + 1) && !labels.has(index + 2));
}
