import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const n = (value: number) => numbers.format(value);
const some = (value: number, one: string, many: string) => `${n(value)} ${value === 1 ? one : many}`;
const bold = (value: number, one: string, many: string) => `*${n(value)}* ${value === 1 ? one : many}`;

/** What correcting says in English. */
export const en: Words = {
  correctThis: (name) => `Correct “${name}”`,
  corrections: 'Corrections',
  close: 'Close',
  hows: { merge: 'Merge', rename: 'Rename', retype: 'Retype', split: 'Split off', reject: 'No entity' },
  howsTitle: 'What is wrong?',
  whichName: 'Which name is wrong?',

  mergeHint: 'Both names mean the same entity.',
  mergeWith: 'Merge with which entity?',
  likely: 'Likely the same',
  staysAs: 'Its name will be',
  renameTo: 'New name',
  retypeTo: 'It is a',
  splitHint: 'Tick the names that are another entity’s.',
  splitNone: 'It has no other name to split off.',
  splitAs: 'They become',
  splitType: 'Type',
  scopes: {
    everywhere: 'Nowhere an entity',
    surface: (surface) => `Not where it reads “${surface}”`,
    document: (title) => `Not in “${title}”`,
    here: 'Not in this one place',
  },
  scopeTitle: 'Where',

  measuring: 'Counting…',
  reading: (read, toRead) => `Reading ${n(read)} of ${n(toRead)} documents…`,
  notMeasured: 'It cannot be counted.',
  removes: (mentions, links) => `Removes ${bold(mentions, 'mention', 'mentions')}, ${bold(links, 'link', 'links')}.`,
  gone: 'The entity is gone.',
  joins: (names, before, after) =>
    `Merges ${bold(names, 'name', 'names')}; ${bold(before, 'link becomes', 'links become')} *${n(after)}*.`,
  parts: (mentions, before, after) =>
    `${bold(mentions, 'mention goes', 'mentions go')} to another entity; ${bold(before, 'link becomes', 'links become')} *${n(after)}*.`,
  moves: (mentions, links) =>
    `Changes ${bold(mentions, 'mention', 'mentions')} and ${bold(links, 'link', 'links')}; none is lost.`,
  concerned: (count) => some(count, 'place concerned', 'places concerned'),
  more: (count) => `${n(count)} more`,
  line: 'The line for corrections.yaml',
  apply: 'Correct',
  cancel: 'Cancel',

  clash: (clash, about) => {
    switch (clash.kind) {
      case 'contradicts':
        return `This contradicts ${about.where}. Take that back first.`;
      case 'repeats':
        return `This is what ${about.where} says.`;
      case 'circle':
        return 'This leads in a circle with other corrections. Take one of them back first.';
      case 'idle':
        return 'This changes nothing.';
      case 'own-name':
        return 'This is its own name, not an alias. To change it, rename.';
      case 'taken':
        return `There is a “${about.name}” already. If they are the same, merge them.`;
      case 'unmatched':
        return 'Nothing in the documents matches this.';
    }
  },
  whereFile: (line) => `line ${n(line)} of the corrections file`,
  whereHere: (index) => `correction ${n(index)}`,
  mergeInstead: 'Merge instead',

  said: {
    merge: (names, into) => `${names.join(', ')} merged into ${into}`,
    split: (name, aliases, into) => `${aliases.join(', ')} split off ${name} as ${into}`,
    rename: (name, to) => `${name} renamed to ${to}`,
    retype: (name, type) => `${name} is a ${type}`,
    reject: (name) => `${name} is no entity`,
    rejectSurface: (name, surface) => `Not ${name} where it reads “${surface}”`,
    rejectDocument: (name, document) => `Not ${name} in ${document}`,
    rejectHere: (name, document) => `Not ${name} in one place of ${document}`,
  },

  none: 'No corrections yet. Choose “Correct” on an entity’s card, at a sentence or in a document, or drag one entity onto another.',
  made: 'Corrections made here',
  notSaved: (count) => `${n(count)} not saved yet`,
  allSaved: (file) => `All in ${file}`,
  toWithdraw: (count) =>
    `${some(count, 'correction', 'corrections')} taken back: saving takes ${count === 1 ? 'it' : 'them'} out of the file`,
  savedMark: 'saved',
  unsavedMark: 'not saved',
  takeBack: 'Take this one back',
  save: 'Save',
  saving: 'Saving…',
  download: 'Download corrections.yaml',
  downloadHint:
    'There is no local server, so nothing here reaches a file. Download it, then build again with comention build --corrections.',
  openFile: 'Open a corrections file…',
  saved: (count, file) => `Written to ${file}: ${some(count, 'correction', 'corrections')}.`,
  savedAfterChange: (file) =>
    `${file} had been changed meanwhile; your corrections stand behind what is there now, nothing else was touched.`,
  away: 'The server cannot be reached. Your corrections are all here and stay even if you close the page; save again when it is back.',
  refusedFile: (problem) => `Not saved: ${problem}`,
  retry: 'Try again',
  rebuild: 'Build the network again',
  rebuildHint: 'Puts the corrections into the network’s files and computes layout and coverage anew.',
  inFile: (count, file) => `${file} has ${n(count)} more, which the network has already.`,

  duplicates: 'Likely duplicates',
  duplicatesHint: 'Entities with like names and the same neighbours. Whether they are one is for you to say.',
  duplicatesNone: 'None found.',
  duplicatesLooking: 'Looking…',
  likeness: {
    'same-name': 'same name or alias',
    'same-sound': 'same pinyin',
    inside: 'one name holds the other',
    'one-letter': 'one letter apart',
  },
  sharesNeighbours: (shared, of) => `shares ${n(shared)} of ${some(of, 'neighbour', 'neighbours')}`,
  sharesNone: 'no shared neighbours',
  mergeThese: 'Merge…',
  notSame: 'Not the same',
  moreDuplicates: (count) => `${n(count)} more`,

  foreign: (file) => `Corrections in “${file}”`,
  foreignSome: (good, all) => `${n(good)} of ${n(all)} can be used.`,
  foreignWrong: (line) => `Line ${n(line)}`,
  foreignTake: (count) => `Use ${count === 1 ? 'this one' : `these ${n(count)}`}`,
  foreignNone: 'None of them can be used.',
  foreignUnread: (file) => `“${file}” cannot be read. Needed: a corrections.yaml in UTF-8 of at most 16 MiB.`,
};
