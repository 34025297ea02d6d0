import type { Words } from './words.zh.ts';

/** What the saved views say in English. */
export const en: Words = {
  title: 'Saved views',
  hint: 'Kept in this browser with filters, slice, layout and camera. The link shows the same to others.',
  none: 'No views saved yet.',
  name: 'Name of the view',
  save: 'Save this view',
  first: (place) => `View ${place}`,
  remove: (name) => `Delete “${name}”`,
  open: (name) => `Open “${name}”`,
  copy: 'Copy link',
  copied: 'Copied',
  notCopied: 'The browser does not allow it; the address bar has the link.',
  notKept: 'This browser keeps nothing: they are gone when the page is closed.',
};
