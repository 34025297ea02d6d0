import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Problem } from '../../model/report.ts';
import { type Entry, type Lexicon, parseTable } from './lexicon.ts';
import { entryKey, override, unknownRemovals } from './override.ts';
import { type OwnTable, parseOwnTable } from './own-table.ts';

const TABLES = new URL('./', import.meta.url);

/**
 * Reads the tables that ship with the program and lays the user's own over them (`override`); of two own lines the later
 * wins. Lines of the user's that make no sense are left out and are among the problems. Throws LexiconError for a table
 * of the user's whose file name does not say its type.
 */
export function loadLexicon(own: readonly OwnTable[] = []): Lexicon & { problems: Problem[] } {
  const hash = createHash('sha256');
  const shipped = new Map<string, Entry>();
  for (const file of readdirSync(TABLES).sort()) {
    if (!file.endsWith('.tsv')) continue;
    const content = readFileSync(new URL(file, TABLES), 'utf8');
    hash.update(`${file}\0${content}\0`);
    for (const entry of parseTable(file, content)) {
      const key = entryKey(entry);
      const earlier = shipped.get(key);
      shipped.set(key, earlier ? merged(earlier, entry) : entry);
    }
  }
  const tables = own.map((table) => {
    hash.update(`${table.file}\0${table.content}\0`);
    return parseOwnTable(table);
  });
  const lines = [...shipped.values()];
  const ownLines = tables.flatMap(({ lines: each }) => each);
  const ownEntries = ownLines.map(({ entry }) => entry);
  const unknown = unknownRemovals(lines, ownEntries);
  return {
    entries: override(lines, ownEntries),
    hash: hash.digest('hex').slice(0, 16),
    problems: [
      ...tables.flatMap(({ problems }) => problems),
      ...ownLines.flatMap(({ place, entry }) =>
        (unknown.get(entry) ?? []).map((name) => ({
          path: place,
          problem: `"${name}" is no ${entry.type} of the tables that ship`,
          needed: 'a name that is, or a correction for what was found in the documents',
        })),
      ),
    ],
  };
}

/** Two shipped lines of one name: a district that is also a zone. */
function merged(a: Entry, b: Entry): Entry {
  return {
    ...a,
    aliases: [...new Set([...a.aliases, ...b.aliases])],
    doubts: new Map([...a.doubts, ...b.doubts]),
    facts: { ...a.facts, ...b.facts },
  };
}
