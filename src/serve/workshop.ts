import type { Problem } from '../model/report.ts';
import type { Story } from '../model/story.ts';

/** What a page may do besides reading; what is null it may not. */
export interface Workshop {
  /** Tells it from those of other bundles, and stays when the bundle is built anew: letters and digits. */
  home: string;
  corrections: CorrectionsFile;
  stories: StoriesFolder;
  documents: AddedDocuments | null;
  build: Build | null;
}

/** A file of text as it is now. */
export interface FileText {
  /** Its name, without where it lies. */
  name: string;
  text: string;
  /** Of the text; null while there is no file. */
  hash: string | null;
}

export interface CorrectionsFile {
  /** Throws `Refusal` when it cannot be read. */
  read(): FileText;
  /**
   * Puts lines behind the last and takes out lines that were put there before; nothing else of the file changes. Throws
   * `Refusal` when a line is no correction or the file cannot be written, `Changed` when its hash is no longer `hash`.
   */
  change(change: { add: string[]; remove: string[] }, hash: string | null): FileText;
}

export interface StoriesFolder {
  /** Every story's file, by its name without `.json`, and what is wrong with those that cannot be read. */
  read(): { files: FileText[]; unread: Problem[] };
  /**
   * Writes a story's file, or takes it away where the story is null. Throws `Refusal` when its name is none a story may
   * have, the story is too large or it cannot be written, `Changed` when its hash is no longer `hash`.
   */
  save(name: string, story: Story | null, hash: string | null): FileText;
}

export interface AddedDocuments {
  /**
   * Keeps a document and gives the name it is kept under. Throws `Refusal` when it is too large, of a form that is not read,
   * or there is no room; then nothing is kept.
   */
  add(name: string, content: AsyncIterable<Uint8Array>): Promise<string>;
  /** Lets go of documents that were added since the server started, by the names they are kept under. */
  remove(names: readonly string[]): Promise<void>;
}

/** How far a build is. */
export interface BuildStep {
  step: string;
  done: number;
  /** Null where it is not known. */
  of: number | null;
}

/** How a build ended: `said` is what it complained of. */
export interface BuildEnd {
  end: 'done' | 'incomplete' | 'failed' | 'stopped';
  said: string;
}

/** Builds the bundle again. When the signal is aborted it stops, and the bundle stays as it was. */
export type Build = (tell: (step: BuildStep) => void, signal: AbortSignal) => Promise<BuildEnd>;

/** A request that cannot be followed: what is wrong, and what is needed. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem['problem'],
    readonly needed: Problem['needed'],
  ) {
    super(`${problem}; needed: ${needed}`);
  }
}

/** The file is not what it was when the page last read it. */
export class Changed extends Error {
  constructor(readonly now: FileText) {
    super('the file has changed');
  }
}
