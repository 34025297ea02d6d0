import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pool } from 'workerpool';
import type { Sighting } from '../../text/sightings.ts';
import type { Input } from '../inputs.ts';
import { createExtractor, type ExtractorTools, type FileSummary, type Keeping, type StoredPlace } from './extractor.ts';
import { type Failed, guarded } from './guarded.ts';
import { inGroups } from './in-groups.ts';

/** The extractors of a build: this process, or several others. What they do does not depend on how many they are. */
export interface Crew {
  /** The summary of a file, or why it could not be read; a fault of the program costs this file only. */
  read(input: Input): Promise<Outcome>;
  sight(place: StoredPlace, accepted: StoredPlace): Promise<Sighting[]>;
  /** Ends the other processes. */
  end(): Promise<void>;
}

export type Outcome = { summary: FileSummary; unchanged: boolean } | Failed;

const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));

/**
 * Calls a crew of one, this process, or of as many other processes as there are jobs.
 *
 * @param tables the user's tables of names, for the other processes to load
 * @param tools this process's own
 */
export function createCrew(
  keeping: Keeping,
  jobs: number,
  tables: readonly string[],
  tools: () => ExtractorTools,
): Crew {
  return jobs === 1 ? alone(keeping, tools) : together({ keeping, tables }, jobs);
}

/** What another process is started with. Plain data. */
export interface WorkerSetup {
  keeping: Keeping;
  tables: readonly string[];
}

/** A summary is handed over as another process would: its names are strings of their own, not slices that hold whole texts. */
function alone(keeping: Keeping, tools: () => ExtractorTools): Crew {
  const extractor = createExtractor(keeping, tools);
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  const inTurn = <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    const next = last.then(async () => {
      await setImmediate();
      if (ended) throw new Error('the crew was sent home');
      return work();
    });
    last = next.catch(() => {});
    return next;
  };
  return {
    read: (input) => inTurn(() => guarded(async () => structuredClone(await extractor.read(input)))),
    sight: (place, accepted) => inTurn(() => extractor.sight(place, accepted)),
    end: async () => {
      ended = true;
    },
  };
}

/** Files and documents a message: passing them one by one leaves the others waiting. */
const FILES = 4;
const DOCUMENTS = 16;

function together(setup: WorkerSetup, jobs: number): Crew {
  const workers = pool(WORKER, { workerType: 'process', maxWorkers: jobs, forkArgs: [JSON.stringify(setup)] });
  const read = async (inputs: Input[]): Promise<Outcome[]> => {
    const outcome = await guarded<Outcome[]>(async () => workers.exec('read', [inputs]));
    if (!('failed' in outcome)) return outcome;
    if (inputs.length === 1) return [outcome];
    return (await Promise.all(inputs.map((input) => read([input])))).flat();
  };
  const sight = async (tasks: Parameters<Crew['sight']>[]): Promise<Sighting[][]> => workers.exec('sight', [tasks]);
  const sightInGroups = inGroups(DOCUMENTS, sight);
  return {
    read: inGroups(FILES, read),
    sight: (place, accepted) => sightInGroups([place, accepted]),
    end: async () => {
      await workers.terminate(true);
    },
  };
}
