import type { Words } from './words.zh.ts';

/** What views inside other pages say in English. */
export const en: Words = {
  open: 'Open in Comention',
  copy: 'Copy embed code',
  copied: 'Copied',
  notCopied: 'The browser does not allow it; select the code below and copy it yourself.',
  hint: 'Shows this view inside another page. A static site allows it as it is; comention serve needs --embed.',
  code: 'Embed code',
};
