/** What the deed is called, in both languages. */
export const WORDS = {
  zh: {
    tour: '导览',
    tourOf: '自动写成一份导览的草稿：五到九个场景，每个说法都附原句',
    whole: '为全部文档写一份导览',
    writing: '正在写导览…',
    failed: '导览没有写成：有文档读不到。',
    dismiss: '知道了',
  },
  en: {
    tour: 'Tour',
    tourOf: 'Has a draft write itself: five to nine scenes, each claim with its sentence',
    whole: 'Make a tour of the whole',
    writing: 'Writing the tour…',
    failed: 'The tour could not be written: a document cannot be read.',
    dismiss: 'All right',
  },
};
