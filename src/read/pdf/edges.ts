import type { Row } from './piece.ts';
import { wordsOf } from './rows.ts';

/** The rows of one page, and its height in points. */
export interface Page {
  rows: Row[];
  height: number;
}

/**
 * The pages without running heads, running feet and page numbers: what stands at the top or the bottom edge of several
 * pages, at the same height and the same but for its figures, and bare figures at an edge.
 */
export function withoutRunningHeads(pages: readonly Page[]): Page[] {
  const times = new Map<string, number>();
  for (const page of pages)
    for (const sign of new Set(edgeRows(page).map((row) => signOf(row, page))))
      times.set(sign, (times.get(sign) ?? 0) + 1);
  const often = Math.max(2, Math.min(MANY, pages.length * SHARE));
  return pages.map((page) => {
    const dropped = new Set(
      edgeRows(page).filter((row) => (times.get(signOf(row, page)) ?? 0) >= often || isPageNumber(row, page)),
    );
    return { ...page, rows: page.rows.filter((row) => !dropped.has(row)) };
  });
}

/** A head that stands on this share of the pages, or on this many, is a running one. */
const SHARE = 0.3;
const MANY = 5;
/** Rows from each edge that are looked at. */
const DEEP = 3;
/** Share of the page's height in which a bare figure is its number. */
const MARGIN = 0.12;

function edgeRows({ rows }: Page): Row[] {
  return rows.length <= DEEP * 2 ? rows : [...rows.slice(0, DEEP), ...rows.slice(-DEEP)];
}

/** The words of a row without spaces and figures, and roughly where on the page it stands. */
function signOf(row: Row, { height }: Page): string {
  const words = wordsOf(row.pieces).text.replace(/\s/g, '');
  const worded = words.replace(/\d{1,9}|[IVXivx]{1,6}$/g, '#');
  return `${Math.round((row.base / height) * 100)} ${worded.slice(0, 100)}`;
}

const NUMBER =
  /^(?:[-—–－·•|/\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})(?:\s*页)?(?:[\s/／,，]*(?:共|of)?\s*\d{1,4}(?:\s*页)?)?[-—–－·•|\s]*|Page \d{1,4}(?: of \d{1,4})?)$/;

function isPageNumber(row: Row, { height }: Page): boolean {
  const outer = row.base < height * MARGIN || row.base > height * (1 - MARGIN);
  return outer && NUMBER.test(wordsOf(row.pieces).text.slice(0, 40).trim());
}
