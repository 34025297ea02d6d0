import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const n = (value: number) => numbers.format(value);
const counted = (value: number, one: string, other = `${one}s`) => `${n(value)} ${value === 1 ? one : other}`;

/** What the stage says in English. */
export const en: Words = {
  present: 'Present',
  presentHint: 'Present on the full screen, without panels',
  choose: 'Present which story?',
  scenesCount: (count) => counted(count, 'scene'),
  hereHint: 'There is no story yet: begin with what is seen here',
  hereTitle: 'This network',
  hereText: (documents, nodes, edges) =>
    `${counted(documents, 'document')}, ${counted(nodes, 'entity', 'entities')}, ${counted(edges, 'link')}.`,

  stage: (title) => `Presenting: ${title}`,
  untitled: 'Untitled story',
  opening: 'Opening the story…',
  goneTitle: (name) => `There is no story called “${name}”`,
  goneText: 'It may have another name, or lie in another folder.',
  emptyTitle: 'This story has no scenes yet',
  emptyText: 'Add scenes to it first, then present it.',
  backToExplorer: 'Back to the explorer',

  scene: (number, count) => `Scene ${n(number)} of ${n(count)}`,
  page: (number, count) => `${n(number)} / ${n(count)}`,
  scenes: 'Scenes',
  sceneNumber: (number) => `Scene ${n(number)}`,
  legend: 'Legend',
  reference: (number) => `Evidence ${n(number)}`,

  links: (count) => counted(count, 'link'),
  documents: (count) => counted(count, 'document'),
  strongest: (names) => `strongest: ${names.join(', ')}`,
  sentences: 'The sentences',
  toScene: (number) => `Back to scene ${n(number)}`,

  evidence: 'Evidence',
  evidenceNone: 'This scene comes without a sentence. Choose an entity or a link to see its own.',
  evidenceCount: (number, count) => `${n(number)} / ${n(count)}`,
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  undated: 'undated',
  loadingText: 'Reading the text…',
  lostSentence: 'The document no longer has this sentence; this is how it read when the story was written.',
  lostDocument: 'This document is not in the network; this is how it read when the story was written.',
  unreadText: 'This text cannot be read.',
  close: 'Close',

  find: 'Find an entity',
  overview: 'All scenes',
  missing: (names) => `Missing: ${names.join(', ')}`,
  missingDocument: (id) => `document ${id}`,
  current: 'now',

  black: 'Black screen',
  white: 'White screen',
  blankHint: 'Any key that turns pages, or a click, brings the scene back',
  controls: 'Presenting',
  notes: {
    first: 'This is the first scene',
    last: 'That was the last scene; Esc ends',
    windowed: 'The browser does not allow full screen: it goes on in the window',
  },

  deeds: {
    next: 'Next scene',
    back: 'Previous scene',
    overview: 'All scenes',
    find: 'Find',
    evidence: 'Evidence',
    spotlight: 'Spotlight',
    pen: 'Pen',
    black: 'Black screen',
    projector: 'For a projector',
    speaker: 'Speaker’s window',
    language: 'In Chinese',
    fullScreen: 'Full screen',
    keys: 'Keys',
    leave: 'End',
  },

  keysTitle: 'Keys while presenting',
  groups: [
    {
      name: 'Scenes',
      keys: [
        ['→ Space Enter PageDown', 'next'],
        ['← Backspace PageUp', 'back'],
        ['Home / End', 'first / last'],
        ['1 2 3 …', 'that scene; two digits for 10 and more'],
        ['O', 'all scenes'],
      ],
    },
    {
      name: 'Pointing out',
      keys: [
        ['S', 'spotlight that follows the pointer'],
        ['L', 'pen; its line fades'],
        ['E', 'evidence: the sentence, large'],
        ['F', 'find an entity and fly there'],
        ['click an entity or a link', 'an excursion; Esc comes back'],
        ['+ −', 'closer, farther'],
      ],
    },
    {
      name: 'Screen',
      keys: [
        ['B or .', 'black'],
        ['W or ,', 'white'],
        ['P', 'for a projector: larger, bolder, fewer'],
        ['Shift F', 'full screen'],
        ['N', 'speaker’s window'],
        ['T', 'the other language'],
        ['Esc', 'close what lies on top; at last, end'],
      ],
    },
    {
      name: 'Touch',
      keys: [
        ['swipe over the words or at an edge', 'next / back'],
        ['tap the left or right edge', 'back / next'],
        ['one or two fingers on the network', 'move it, zoom'],
      ],
    },
  ],
};
