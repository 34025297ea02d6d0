import type { Words } from './words.zh.ts';

/** What a slice says in English. */
export const en: Words = {
  counting: 'Counting again…',
  failed: (reason) => `Cannot be counted again: ${reason}`,
  retry: 'Try again',
  empty: 'The chosen documents name no entity.',
  missing: (name) => `“${name}” is not in the chosen documents.`,
  whole: 'All documents',
};
