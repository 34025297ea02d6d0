import { type Lexicon, LexiconError } from '../text/lexicon.ts';
import { loadLexicon } from '../text/load-lexicon.ts';
import { explain } from './explain.ts';
import { complain, printable, type Terminal } from './terminal.ts';

/** The lexicon with the user's tables, or null when one makes no sense, which is said. */
export function lexiconOf(tables: readonly string[], terminal: Terminal): Lexicon | null {
  try {
    return loadLexicon(tables);
  } catch (error) {
    if (error instanceof LexiconError) terminal.err.write(`${printable(error.message)}\n`);
    else complain(terminal, '--lexicon', `${tables.join(' ')} ${explain(error).problem}`, explain(error).needed);
    return null;
  }
}
