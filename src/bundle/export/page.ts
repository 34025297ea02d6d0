import { PACKED_TYPE, PROGRAM } from '../packed.ts';
import { escapeXml } from './xml.ts';

/** What the explorer's build makes for pages that carry everything inside. */
export interface PageProgram {
  /** Of the program. */
  version: string;
  /** JavaScript that unfolds the rest and starts it. */
  boot: string;
  /** Packed, see `pack`. */
  style: string;
  /** The script it opens with, packed. */
  opening: string;
  /** The script that is unfolded when something in it is first asked for, packed. */
  later: string;
  /** SHA-256 of the scripts as they run, in base64: nothing else may run. */
  hashes: Record<'boot' | 'opening' | 'later', string>;
}

/** A file the page carries: its name as the program asks for it, and its packed text. */
export interface PackedFile {
  name: string;
  packed: string;
}

/**
 * One HTML page with the explorer and all it needs inside, for a double click. Its policy (CSP 3) lets nothing be fetched
 * from anywhere, and no script run but the program. Throws a `RangeError` when the boot script cannot stand in a page.
 */
export function composePage(
  { version, boot, style, opening, later, hashes }: PageProgram,
  files: readonly PackedFile[],
): string {
  if (/<\/script|<!--/i.test(boot)) throw new RangeError('the boot script would end its own element');
  const carried = [
    { name: PROGRAM.style, packed: style },
    { name: PROGRAM.opening, packed: opening },
    ...files,
    { name: PROGRAM.later, packed: later },
  ];
  return [
    '<!doctype html>',
    '<html lang="zh">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(hashes)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="theme-color" content="#ffffff">',
    `<meta name="generator" content="Comention ${escapeXml(version)}">`,
    '<title>Comention</title>',
    '<link rel="icon" href="data:,">',
    '</head>',
    '<body>',
    '<div id="root"><noscript>此文件需要 JavaScript。This file needs JavaScript.</noscript></div>',
    ...carried.map(
      ({ name, packed }) => `<script type="${PACKED_TYPE}" data-file="${escapeXml(name)}">${packed}</script>`,
    ),
    `<script id="boot">${boot}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function policyOf({ boot, opening, later }: PageProgram['hashes']): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${boot}' 'sha256-${opening}' 'sha256-${later}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
