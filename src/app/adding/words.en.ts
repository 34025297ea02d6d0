import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const n = (value: number) => numbers.format(value);
const bold = (value: number, one: string, many: string) => `*${n(value)}* ${value === 1 ? one : many}`;

/** What adding documents says in English. */
export const en: Words = {
  title: 'Add documents',
  hint: 'Drop files or folders on the page, or choose them here. Markdown, web pages, PDF, DOCX, EPUB, tables and ZIP are read, up to 64 MiB each.',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  close: 'Close',
  drop: 'Let go to add documents',
  cannot:
    'There is no local server here that could read documents. Put the files in a folder and run these two commands:',
  commands: 'npm run -s comention -- build FOLDER --out NETWORK\nnpm run -s comention -- serve NETWORK --from FOLDER',
  files: 'Files',
  states: { waiting: 'waiting', sending: 'sending…', kept: 'kept', refused: 'refused', unread: 'not read' },
  sending: (done, of) => `Sending ${n(done)} of ${n(of)} files`,
  steps: {
    Reading: 'Reading files',
    'Finding names': 'Finding names',
    Linking: 'Linking',
    Placing: 'Placing',
    Writing: 'Writing',
  },
  starting: 'Starting…',
  building: 'Building the network again',
  progress: (step, done, of) => `${step} ${n(done)} of ${n(of)}`,
  stop: 'Stop',
  stopped: 'Stopped. The network is as it was; the documents are kept: build again, or take them back.',
  failed: 'It could not be built. The network is as it was; the documents are kept.',
  away: 'The server cannot be reached. What it kept is still there; try again when it is back.',
  again: 'Build again',
  takeBack: 'Take these documents back',
  takenBack: 'Taken back; the network has not changed.',
  opening: 'Opening the new network…',
  done: (nodes, edges) =>
    `The network is up to date: ${bold(nodes, 'new entity', 'new entities')}, ${bold(edges, 'new link', 'new links')}.`,
  nothingNew: 'The network is up to date; no entity or link is new.',
  incomplete: 'Some files or corrections could not be used:',
  newNames: 'New entities',
  more: (count) => `${n(count)} more`,
  clearMarks: 'Mark what is new no longer',
  tooMany: (most) => `At most ${n(most)} files at once; the rest was not added.`,
};
