/** How a node or link of a slice differs from what it is held against. */
export { MARKS, type Mark } from '../../graph/filter/changes.ts';
