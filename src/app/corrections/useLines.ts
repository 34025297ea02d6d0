import { useMemo } from 'react';
import type { CorrectionLine } from '../../model/correction.ts';
import { useStore } from '../store.ts';
import { linesHeld } from './held.ts';
import { useFile } from './file.ts';

/** The lines of the corrections file, as far as it is known, and those made here. */
export function useLines(): CorrectionLine[] {
  const corrections = useStore((state) => state.corrections);
  const file = useFile((state) => state.lines);
  return useMemo(() => linesHeld(file, corrections), [file, corrections]);
}
