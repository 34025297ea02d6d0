import { transfer, wrap } from 'comlink';
import { buffersOf } from '../../graph/count/columns.ts';
import type { Changes } from '../../graph/filter/changes.ts';
import type { Counted, Counting, SliceCount } from './counting.ts';
import CountingWorker from './worker.ts?worker&inline';

/** A `Counting` that works beside the page. */
export interface RemoteCounting {
  /** What is given is used up: its columns go over. */
  take(counted: Counted): Promise<void>;
  count(chosen: Uint32Array): Promise<SliceCount>;
  compare(before: Uint32Array, after: Uint32Array): Promise<Changes>;
  end(): void;
}

/** Starts one in a worker. */
export function startCounting(): RemoteCounting {
  const worker = new CountingWorker();
  const counting = wrap<Counting>(worker);
  return {
    take: (counted) => counting.take(transfer(counted, buffersOf(counted.columns) as ArrayBuffer[])),
    count: (chosen) => counting.count(chosen),
    compare: (before, after) => counting.compare(before, after),
    end: () => worker.terminate(),
  };
}
