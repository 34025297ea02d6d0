// Counts slices beside the page, so that the page stays quick meanwhile.
import { expose, transfer } from 'comlink';
import { buffersOfGraph } from '../../graph/count/packed.ts';
import { createCounting } from './counting.ts';

const counting = createCounting();

expose({
  take: counting.take,
  compare: counting.compare,
  count: (chosen: Uint32Array) => {
    const slice = counting.count(chosen);
    return transfer(slice, buffersOfGraph(slice.graph) as ArrayBuffer[]);
  },
});
