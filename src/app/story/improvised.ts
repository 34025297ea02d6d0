/** The name of the story of those who have prepared none. No file can have it: it lives with the page, and is never kept. */
export const IMPROVISED = '~';
