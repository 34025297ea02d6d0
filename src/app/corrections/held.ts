import type { Correction, CorrectionLine } from '../../model/correction.ts';
import { formatCorrection } from '../../bundle/format-correction.ts';

/** The lines that hold: those of the file, then, with the numbers they would have in it, those made here that it does not have. */
export function linesHeld(file: readonly CorrectionLine[], made: readonly Correction[]): CorrectionLine[] {
  const there = new Set(file.map(({ correction }) => formatCorrection(correction)));
  const last = file.reduce((most, { line }) => Math.max(most, line), 0);
  const fresh = made.filter((correction) => !there.has(formatCorrection(correction)));
  return [...file, ...fresh.map((correction, place) => ({ line: last + 1 + place, correction }))];
}
