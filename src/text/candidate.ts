import type { Doubt, Entry, NameType } from './lexicon/lexicon.ts';
import type { Rule } from './rule.ts';

/** A stretch of text that some rule takes for a name. Rules compete; what is left becomes mentions. */
export interface Candidate {
  type: NameType;
  start: number;
  end: number;
  rule: Rule;
  /** 0 to 1. */
  score: number;
  /** The lexicon line it was found by. */
  entry?: Entry;
  /** How little this name of the line says by itself. */
  doubt?: Doubt;
  /** The canonical name, where it is not the surface: `合肥市政府工作报告`. */
  name?: string;
}
