import type { Bundle } from '../../model/bundle.ts';

/** A graph with places: what programs that draw need of a bundle. */
export type Drawn = Pick<Bundle, 'graph' | 'layout'>;
