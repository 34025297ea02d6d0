/**
 * What a stretch of a document is. A `heading`, an `item` of a list, a `row` of a table and a `source` line
 * ("资料来源：…", a caption) are sentences of their own; a `paragraph` holds one or more.
 */
export const BLOCK_ROLES = ['title', 'heading', 'paragraph', 'item', 'row', 'source'] as const;

export type BlockRole = (typeof BLOCK_ROLES)[number];

/** One block of the outline. Offsets are UTF-16 code units into the document's text, end exclusive. */
export interface Block {
  role: BlockRole;
  start: number;
  end: number;
  /** Depth of a heading, 1 the highest. */
  level?: number;
  /** Offsets of the cells of a table row. */
  cells?: Array<[start: number, end: number]>;
}

/** What is known about a document without its text: one row of `documents.json`. */
export interface DocumentFacts {
  /** Short, stable, safe in a file name; derived from the content. */
  id: string;
  /** Relative to the folder it was read from, with `/`. */
  path: string;
  title: string;
  /** ISO `YYYY-MM-DD`, or null. */
  date: string | null;
  source: string | null;
  url: string | null;
  /** `zh`, `zh-Hant`, `en` or `und`. */
  language: string;
  /** A WHATWG label, or `pdf`, where fonts say which letters are shown. */
  encoding: string;
  /** Of the bytes of the file; of a row of a table, of its cells. */
  sha256: string;
}

/** The cleaned text of a document and its outline: all that finding names needs. */
export interface OutlinedDocument extends DocumentFacts {
  /** What a person would want to read; blocks are separated by `\n`. */
  text: string;
  /** In order, not overlapping, never empty. */
  blocks: Block[];
}

/** A document as read: cleaned text, its outline, and where each character came from. */
export interface Document extends OutlinedDocument {
  /**
   * Runs of the text copied from the decoded file, in order: from text offset `[0]` on, characters come one to one
   * from file offset `[1]` on (both UTF-16), until the next run starts. An offset of −1: put in by the reader. The
   * decoded file is, of a row of a table, the cell that holds its text; of a DOCX, its `word/document.xml`; of an EPUB, its
   * chapters in reading order with a line end between; of a PDF, the letters its pages show in the order in which they are
   * drawn, a line end between pages.
   */
  places: Array<[text: number, file: number]>;
}

/** A sentence of a document; offsets into its text. */
export interface Sentence {
  start: number;
  end: number;
  role: BlockRole;
}

/** One place where a document names an entity. `text.slice(start, end)` is the surface, always. */
export interface Mention {
  entity: string;
  start: number;
  end: number;
  /** Index into the document's sentences. */
  sentence: number;
  /** Name of the rule that found it. */
  rule: string;
  /** How sure the rule is, 0 to 1. */
  score: number;
}

/** A sentence of one document and where it was printed first: the id of that document and the sentence's index in it. */
export type Copy = [sentence: number, document: string, original: number];

/** One row of `documents.json`. */
export interface DocumentRow extends DocumentFacts {
  /** Length of the text in UTF-16 code units. */
  characters: number;
  sentences: number;
  /** Id of the document this one reprints: its original, which is no reprint itself. */
  duplicateOf?: string;
  /** Sentences that stand, nearly word for word, in a document that is no reprint: own index, that document's id, the index there. */
  copies?: Copy[];
}

/** A document with what was found in it: what the graph is counted from, and one file of `documents/`. */
export interface AnnotatedDocument extends Omit<DocumentRow, 'sentences'> {
  text: string;
  sentences: Sentence[];
  /** In order of start. */
  mentions: Mention[];
  /**
   * With another window than `sentence`: the sentences of each unit, by index, ascending. Of the window `section` the last
   * one is the unit's own sentence and those before it are the headings it stands under.
   */
  units?: number[][];
}
