import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Entry, type Lexicon, parseTable } from './lexicon.ts';

const TABLES = new URL('./lexicon/', import.meta.url);

/**
 * Reads the tables that ship with the program and the user's own, which come last and so win over a shipped line of the
 * same type and name. Throws LexiconError for a line that makes no sense, and the system's error for a missing file.
 */
export function loadLexicon(extraFiles: readonly string[] = []): Lexicon {
  const shipped = readdirSync(TABLES)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => fileURLToPath(new URL(file, TABLES)));
  const hash = createHash('sha256');
  const byKey = new Map<string, Entry>();
  for (const file of [...shipped, ...extraFiles]) {
    const content = readFileSync(file, 'utf8');
    hash.update(`${basename(file)}\0${content}\0`);
    for (const entry of parseTable(basename(file), content)) {
      const key = `${entry.type}:${entry.name}${entry.flags.has('frame') || entry.flags.has('group') ? '\tshort' : ''}`;
      const shippedLine = byKey.get(key);
      byKey.set(key, shippedLine && !extraFiles.includes(file) ? merged(shippedLine, entry) : entry);
    }
  }
  return { entries: [...byKey.values()], hash: hash.digest('hex').slice(0, 16) };
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
