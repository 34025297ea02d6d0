import { create } from 'zustand';
import { formatCorrection } from '../../bundle/format-correction.ts';
import type { Correction, CorrectionLine } from '../../model/correction.ts';
import { useStore } from '../store.ts';
import { Away, Refused, type ServedFile, saveLines } from './server.ts';

/** What was said last about saving. */
export type Said =
  | { kind: 'saved'; count: number; changed: boolean }
  | { kind: 'away' }
  | { kind: 'refused'; problem: string };

export interface FileState {
  /** Null where no server writes one. */
  name: string | null;
  hash: string | null;
  /** Its lines, as far as they make sense. */
  lines: readonly CorrectionLine[];
  /** Lines, as they are written, that the file has and that can be taken back here. */
  ours: ReadonlySet<string>;
  saving: boolean;
  said: Said | null;
}

/** The corrections file as the server had it last. What was done is in the store of choices; here is what became of it. */
export const useFile = create<FileState>()(() => ({
  name: null,
  hash: null,
  lines: [],
  ours: new Set(),
  saving: false,
  said: null,
}));

/** Corrections made here that the file does not have. */
export function unsavedOf(made: readonly Correction[], { lines }: Pick<FileState, 'lines'>): Correction[] {
  const there = writtenIn(lines);
  return made.filter((correction) => !there.has(formatCorrection(correction)));
}

/** Lines that the file has and that were taken back here. */
export function withdrawnOf(made: readonly Correction[], { lines, ours }: Pick<FileState, 'lines' | 'ours'>): string[] {
  const kept = new Set(made.map(formatCorrection));
  const there = writtenIn(lines);
  return [...ours].filter((line) => there.has(line) && !kept.has(line));
}

/** Takes in what the server says the file is. */
export async function takeIn({ name, text, hash }: ServedFile): Promise<void> {
  const { parseCorrections } = await import('../../bundle/parse-corrections.ts');
  useFile.setState({ name, hash, lines: parseCorrections(text).lines });
}

/**
 * Saves what was made and takes out what was taken back. A file that was changed meanwhile is read again first; whatever
 * goes wrong, nothing of what was done is lost, and it can be tried again.
 */
export async function save(): Promise<void> {
  if (useFile.getState().saving) return;
  useFile.setState({ saving: true, said: null });
  useFile.setState({ saving: false, said: await saved() });
}

async function saved(): Promise<Said> {
  try {
    for (let changed = false; ; ) {
      const made = useStore.getState().corrections;
      const before = useFile.getState();
      const add = unsavedOf(made, before).map(formatCorrection);
      const answer = await saveLines(add, withdrawnOf(made, before), before.hash);
      await takeIn(answer.file);
      if (!answer.changed) {
        useFile.setState(({ ours }) => ({ ours: new Set([...ours, ...made.map(formatCorrection)]) }));
        return { kind: 'saved', count: made.length, changed };
      }
      changed = true;
    }
  } catch (error) {
    if (error instanceof Away) return { kind: 'away' };
    if (error instanceof Refused) return { kind: 'refused', problem: error.message };
    throw error;
  }
}

function writtenIn(lines: readonly CorrectionLine[]): Set<string> {
  return new Set(lines.map(({ correction }) => formatCorrection(correction)));
}
