import type { Problem } from '../model/report.ts';

/** Files larger than this are refused before they are read: 64 MiB. */
export const LARGEST = 64 * 1024 * 1024;

/** Extensions of the files that are picked out of a folder or an archive, lower case, with the dot. */
export const READABLE: readonly string[] = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.mdx',
  '.html',
  '.htm',
  '.xhtml',
  '.shtml',
  '.jsp',
  '.asp',
  '.aspx',
  '.php',
  '.vue',
  '.pdf',
  '.docx',
  '.epub',
  '.csv',
  '.tsv',
  '.jsonl',
  '.ndjson',
  '.zip',
];

const PAGES = new Set(['.html', '.htm', '.xhtml', '.shtml', '.jsp', '.asp', '.aspx', '.php', '.vue']);

const TABLES = new Set(['.csv', '.tsv', '.jsonl', '.ndjson']);

/** The extension of a path, lower case, with the dot; empty if it has none. */
export function extensionOf(path: string): string {
  return /[^/]\.([^./]{1,12})$/.test(path) ? path.slice(path.lastIndexOf('.')).toLowerCase() : '';
}

/** Whether a file of this name holds a document a row. */
export function isTableName(path: string): boolean {
  return TABLES.has(extensionOf(path));
}

/** Whether a file of this name is a page of mark-up whatever it begins with. */
export function isPageName(path: string): boolean {
  return PAGES.has(extensionOf(path));
}

/** Why a file found in a folder or an archive is not read, or undefined if it is. */
export function unreadForm(path: string): Problem | undefined {
  const extension = extensionOf(path);
  if (READABLE.includes(extension)) return undefined;
  return {
    path,
    problem: extension ? `files of the form ${extension} are not read` : 'a file without an extension is not read',
    needed: `one of ${READABLE.join(' ')}`,
  };
}

/** Whether a file or folder of this name is passed over in silence: hidden, or put there by a tool. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === '__MACOSX';
}

/** Whether a folder of this name holds what a browser saved beside a page: scripts, frames, pictures. */
export function holdsPagesParts(folder: string, siblings: ReadonlySet<string>): boolean {
  const page = /^(.{1,250})(?:_files|\.files|_fichiers|-Dateien)$/.exec(folder)?.[1];
  return page !== undefined && ['.html', '.htm'].some((extension) => siblings.has(page + extension));
}

/** Why the folder of a page's parts is not read. */
export function partsOfPage(path: string): Problem {
  return { path, problem: 'holds the parts of a saved page', needed: 'nothing: the page itself is read' };
}
