import type { Focus } from './network/contract.ts';

export type Tab = 'links' | 'sentences' | 'documents';

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

export const NOWHERE: Place = { focus: { kind: 'none' }, tab: 'links', scroll: 0, reading: null };

/** Whether two choices are the same. */
export function sameFocus(a: Focus, b: Focus): boolean {
  if (a.kind === 'node') return b.kind === 'node' && a.node === b.node;
  if (a.kind === 'edge') return b.kind === 'edge' && a.edge === b.edge;
  return b.kind === 'none';
}
