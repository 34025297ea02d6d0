import type { Theme } from '../look/palette.ts';
import { useStore } from '../store.ts';

/** How the speaker likes the window. */
export interface Desk {
  /** Dark, because it stands in the dark. */
  theme: Theme;
  /** How many times larger than at first the notes are. */
  notes: number;
}

const KEY = 'comention-speaker';
const NOTES = { least: 0.7, most: 2.2, step: 0.15 };

/** As it was left the last time. */
export function readDesk(): Desk {
  const { theme, notes } = stored();
  return {
    theme: theme === 'light' ? 'light' : 'dark',
    notes: typeof notes === 'number' && notes >= NOTES.least && notes <= NOTES.most ? notes : 1,
  };
}

/** Keeps how it is for the next talk; a browser that keeps nothing is no error. */
export function keepDesk(desk: Desk): void {
  useStore.setState({ theme: desk.theme });
  try {
    localStorage.setItem(KEY, JSON.stringify(desk));
  } catch {
    // It lasts as long as the window.
  }
}

/** The size of notes a step larger or smaller, within what can be read. */
export function resized(notes: number, steps: number): number {
  return Math.min(NOTES.most, Math.max(NOTES.least, +(notes + steps * NOTES.step).toFixed(2)));
}

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return value instanceof Object ? { ...value } : {};
  } catch {
    return {};
  }
}
