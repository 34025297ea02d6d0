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
];

const PAGES = new Set(['.html', '.htm', '.xhtml', '.shtml', '.jsp', '.asp', '.aspx', '.php', '.vue']);

/** The extension of a path, lower case, with the dot; empty if it has none. */
export function extensionOf(path: string): string {
  return /[^/]\.([^./]{1,12})$/.test(path) ? path.slice(path.lastIndexOf('.')).toLowerCase() : '';
}

/** Whether a file of this name is a page of mark-up whatever it begins with. */
export function isPageName(path: string): boolean {
  return PAGES.has(extensionOf(path));
}
