import { basename } from 'node:path';
import type { Problem } from '../model/report.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { loadLexicon } from '../text/lexicon/load-lexicon.ts';
import type { OwnTable } from '../text/lexicon/own-table.ts';
import { orComplaint, ownText } from './own-file.ts';
import type { Terminal } from './terminal.ts';

/**
 * The lexicon with the user's own tables, and the lines of these that are left out; says what is wrong and returns null
 * when a table cannot be used at all.
 */
export function lexiconOf(tables: readonly string[], terminal: Terminal): (Lexicon & { problems: Problem[] }) | null {
  return orComplaint(() => loadLexicon(readTables(tables)), terminal);
}

/** Reads the user's tables of names, in whatever encoding. Throws an error that names the file, what is wrong and what is needed. */
export function readTables(files: readonly string[]): OwnTable[] {
  return files.map((file) => ({ file: basename(file), content: ownText(file) }));
}
