import { worker } from 'workerpool';
import { loadLexicon } from '../../text/lexicon/load-lexicon.ts';
import { readTables } from '../lexicon.ts';
import type { WorkerSetup } from './crew.ts';
import { createExtractor, extractorTools } from './extractor.ts';
import { once } from './once.ts';

/** Makes this process one of a crew: it answers until the one that started it ends it. */
export function work({ keeping, tables }: WorkerSetup): void {
  const extractor = createExtractor(
    keeping,
    once(() => extractorTools(loadLexicon(readTables(tables)))),
  );
  process.on('SIGINT', () => {});
  worker({ read: extractor.read, sight: extractor.sight });
}
