/** Cells beyond this in one row are passed over. */
const MOST_CELLS = 1000;

/**
 * The rows of a CSV or TSV text (RFC 4180), one by one, so that no table fills the memory. White space around a quotation
 * mark and any line end are allowed; a quotation mark that is never closed is a plain character.
 */
export function* rowsOf(text: string, delimiter: string): Generator<string[]> {
  const lastQuote = text.lastIndexOf('"');
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = (at < lastQuote ? quotedCell(text, at, delimiter) : undefined) ?? plainCell(text, at, delimiter);
    if (row.length < MOST_CELLS) row.push(cell.value);
    const ender = text[cell.end];
    at = cell.end + 1;
    if (ender === delimiter) continue;
    if (ender === '\r' && text[at] === '\n') at += 1;
    if (ender !== undefined || row.length > 1 || row[0] !== '') yield row;
    row = [];
  }
}

/** The delimiter of a text: the one of `,` tab `;` `|` that stands most often in its first lines. */
export function delimiterOf(text: string): string {
  const sample = text
    .slice(0, 65_536)
    .split('\n', 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counted = [',', '\t', ';', '|'].map((mark) => [mark, sample.split(mark).length] as const);
  return counted.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

interface Cell {
  value: string;
  /** Where its delimiter or line end stands; the length of the text for the last. */
  end: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && !isEnd(text[end], delimiter)) end += 1;
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number, delimiter: string): Cell | undefined {
  if (text[start] !== '"') return undefined;
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1, delimiter);
      return { value: pieces.join('') + rest.value.trimEnd(), end: rest.end };
    }
    pieces.push('"');
    from = quote + 2;
  }
}

function isEnd(character: string | undefined, delimiter: string): boolean {
  return character === delimiter || character === '\n' || character === '\r';
}
