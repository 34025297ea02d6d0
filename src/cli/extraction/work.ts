import { worker } from 'workerpool';
import { loadLexicon } from '../../text/lexicon/load-lexicon.ts';
import { readTables } from '../lexicon.ts';
import type { Input } from '../inputs.ts';
import type { Crew, Outcome, WorkerSetup } from './crew.ts';
import { createExtractor, extractorTools } from './extractor.ts';
import { guarded } from './guarded.ts';
import { once } from './once.ts';

/** Makes this process one of a crew: it answers until the one that started it ends it. */
export function work({ keeping, tables }: WorkerSetup): void {
  const extractor = createExtractor(
    keeping,
    once(() => extractorTools(loadLexicon(readTables(tables)))),
  );
  process.on('SIGINT', () => {});
  worker({
    async read(inputs: Input[]): Promise<Outcome[]> {
      const outcomes: Outcome[] = [];
      for (const input of inputs) outcomes.push(await guarded(() => extractor.read(input)));
      return outcomes;
    },
    sight: (tasks: Parameters<Crew['sight']>[]) => tasks.map(([place, accepted]) => extractor.sight(place, accepted)),
  });
}
