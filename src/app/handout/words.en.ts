import type { Words } from './words.zh.ts';

/** What hand-outs and pictures of a talk say in English. */
export const en: Words = {
  talk: 'Talk',
  none: 'There is no story yet.',
  handout: 'Hand-out',
  handoutHint: 'a scene a page, to be saved as PDF',
  pictures: 'Pictures',
  picturesHint: 'a PNG a scene, in one ZIP',
  times: (scale) => `${scale}×`,
  projector: 'Projector look',
  drawing: (scene, scenes) => `Drawing scene ${scene} of ${scenes}…`,
  failed: (reason) => `Cannot be drawn: ${reason}`,
  notes: 'With the speaker’s notes',
  print: 'Print or save as PDF',
  close: 'Close',
  untitled: 'Untitled',
  empty: 'This story has no scenes yet.',
  undated: 'no date',
  sentence: (number) => `sentence ${number}`,
  lost: 'not found in the documents any more',
  notesOf: 'Speaker’s notes',
  page: (page, pages) => `${page} / ${pages}`,
  picture: (title) => `${title}: the network`,
};
