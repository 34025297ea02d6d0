import type { EntityType } from './entity.ts';

/**
 * What a person says of the entities of a network: several keys are one, some aliases are another entity, an entity has
 * another name or type, or is none. Keys are node keys.
 */
export type Correction =
  | { kind: 'merge'; keys: string[]; into: string }
  | { kind: 'split'; key: string; aliases: string[]; into: string }
  | { kind: 'rename'; key: string; name: string }
  | { kind: 'retype'; key: string; type: EntityType }
  | { kind: 'reject'; key: string; surface?: string; place?: CorrectionPlace };

/**
 * Where something is no entity: a document, or one place in it. All that is given must fit. White space and the width of
 * letters make no difference in surfaces and sentences.
 */
export interface CorrectionPlace {
  /** Id or path. */
  document: string;
  /** The sentence, or a part of it. */
  sentence?: string;
  /** Which time the sentence says the surface, from 1 on; only with a sentence and a surface. */
  nth?: number;
  /** Offsets into the document's text. */
  at?: [start: number, end: number];
}

/** A correction and the line of its file (from 1 on) on which it starts. */
export interface CorrectionLine {
  line: number;
  correction: Correction;
}

/** What is wrong with a line of a file people write. */
export interface LineProblem {
  line: number;
  problem: string;
  needed: string;
  /** Of a line that can be read but not followed: why. */
  clash?: Clash;
}

/**
 * Why a correction cannot be followed: it contradicts an earlier line (by number), leads in a circle, changes nothing, takes
 * an entity's own name from it, gives it a name that is taken, matches nothing, or says what an earlier line says.
 */
export type Clash =
  | { kind: 'contradicts' | 'repeats'; line: number }
  | { kind: 'circle' | 'idle' | 'own-name' | 'unmatched' }
  | { kind: 'taken'; key: string };
