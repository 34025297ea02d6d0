const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** The columns a text takes on a terminal; an East Asian character takes two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The start of a text that fits into a number of columns. */
export function cutTo(columns: number, text: string): string {
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) break;
    kept += character;
  }
  return kept;
}

/** A text in lines of at most so many columns, broken at spaces, between East Asian characters, and within a word only if it is too long for a line. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(BETWEEN)) {
    let rest = piece;
    if (columnsOf(line + rest.trimEnd()) > columns && line !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    while (columnsOf(rest.trimEnd()) > columns) {
      const start = cutTo(columns, rest) || [...rest][0]!;
      lines.push(start);
      rest = rest.slice(start.length);
    }
    line += rest;
  }
  return [...lines, line.trimEnd()];
}

/** After a space, and before and after an East Asian character, but not before punctuation. */
const BETWEEN = /(?<= )|(?<=[\u3040-\u9fff])(?=[\u3040-\u9fff\w])|(?<=\w)(?=[\u3040-\u9fff])/;
