/** How a node or link of a slice differs from the whole. */
export const MARKS = ['new', 'stronger', 'weaker', 'gone'] as const;
export type Mark = (typeof MARKS)[number];
