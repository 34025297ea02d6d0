import { expose } from 'comlink';
import { likenessOrder } from '../../graph/views/likeness-order.ts';

const offered = { likenessOrder };

export type LikenessWorker = typeof offered;

expose(offered);
