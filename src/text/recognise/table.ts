import type { Block } from '../../model/document.ts';
import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import { couldBeCompany } from './company-name.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

const COMPANY_COLUMN =
  /^(企业|企业名称|公司|公司名称|厂商|供应商|开发商|开发者|制造商|运营商|服务商|现拥有者|拥有者|代表企业|重点企业|主要企业)$/;
const COMPANY_HEADING = /(企业|公司|厂商|供应商)$/;
/** How far above a table its heading may stand, in blocks. */
const HEADING_REACH = 6;

/** Names in a table's column whose header says company, or in the first of two columns under a heading that does. */
export const tabled: Recogniser = (evidence) => {
  const { blocks } = evidence.reading.document;
  return tablesOf(blocks).flatMap((rows) => {
    const header = rows[0]!.cells!.map(([start, end]) => evidence.reading.shadow.slice(start, end).trim());
    const columns = header.flatMap((title, column) => (COMPANY_COLUMN.test(title) ? [column] : []));
    if (columns.length > 0) return namesIn(evidence, rows.slice(1), columns);
    const twoColumns = rows.every((row) => row.cells!.length === 2);
    return twoColumns && underCompanyHeading(evidence, blocks, rows[0]!) ? namesIn(evidence, rows, [0]) : [];
  });
};

function tablesOf(blocks: readonly Block[]): Block[][] {
  const tables: Block[][] = [];
  let current: Block[] = [];
  for (const block of blocks) {
    if (block.role === 'row' && block.cells && block.cells.length > 1) current.push(block);
    else if (current.length > 0) {
      tables.push(current);
      current = [];
    }
  }
  if (current.length > 0) tables.push(current);
  return tables.filter((rows) => rows.length > 1);
}

function underCompanyHeading({ reading }: Evidence, blocks: readonly Block[], row: Block): boolean {
  const at = blocks.indexOf(row);
  return blocks.slice(Math.max(0, at - HEADING_REACH), at).some(({ start, end }) => {
    const line = reading.shadow.slice(start, end).trim();
    return line.length <= 12 && COMPANY_HEADING.test(line);
  });
}

function namesIn(evidence: Evidence, rows: readonly Block[], columns: readonly number[]): Candidate[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): Candidate[] => {
      const cell = row.cells![column];
      const span = cell && spanOfCell(evidence.reading.shadow, cell);
      if (!span || !couldBeCompany(evidence, span)) return [];
      return [{ type: 'company', ...span, rule: 'table-column', score: 0.85 }];
    }),
  );
}

function spanOfCell(shadow: string, [start, end]: readonly [number, number]): Span {
  let from = start;
  let to = end;
  while (from < to && shadow[from] === ' ') from += 1;
  while (to > from && shadow[to - 1] === ' ') to -= 1;
  return { start: from, end: to };
}
