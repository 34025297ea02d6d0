import type { Correction } from '../../model/correction.ts';

/** What every form of a correction is given: the entity, and whom to tell what was put in so far. */
export interface FormProps {
  node: string;
  onCorrection(correction: Correction | null): void;
}
