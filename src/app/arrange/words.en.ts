import type { Words } from './words.zh.ts';

/** What the choice of a layout says in English. */
export const en: Words = {
  layout: 'Layout',
  layouts: { force: 'by force', type: 'by type', community: 'by community', circle: 'circle', map: 'by city' },
  around: (name) => `around ${name}`,
  release: (count) => `${count} placed by hand ✕`,
  releaseHint: 'Let what was placed by hand go back to its place in the layout',
};
