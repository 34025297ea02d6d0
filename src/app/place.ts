import { type Focus, NOTHING } from './focus.ts';

export type Tab = 'links' | 'sentences' | 'documents' | 'compare';

/** A document that is open, by id, and the sentence to show in it. */
export interface Reading {
  document: string;
  sentence: number | null;
}

/** Where the reader stands: what is chosen, which part of its card is in view, which document is open over it. */
export interface Place {
  focus: Focus;
  tab: Tab;
  /** Pixels the card is scrolled down. */
  scroll: number;
  reading: Reading | null;
}

/** A story that is being told, by its name, and the index of the scene that is shown. */
export interface Telling {
  story: string;
  scene: number;
}

export const NOWHERE: Place = { focus: NOTHING, tab: 'links', scroll: 0, reading: null };
