import { expose } from 'comlink';
import { likenessOrder } from '../../graph/likeness-order.ts';

const offered = { likenessOrder };

export type LikenessWorker = typeof offered;

expose(offered);
