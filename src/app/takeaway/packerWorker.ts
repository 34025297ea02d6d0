// Packs texts beside the page, so that the page stays quick meanwhile.
import { expose } from 'comlink';
import { pack } from '../../bundle/export/pack.ts';

const offered = { pack };

export type Packer = typeof offered;

expose(offered);
