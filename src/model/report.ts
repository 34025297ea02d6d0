import type { EntityType } from './entity.ts';

/** A file that was not read, and why. */
export interface Problem {
  path: string;
  /** What is wrong. */
  problem: string;
  /** What is needed. */
  needed: string;
}

/** The coverage sheet of a build: `report.json`. Lists are whole, unless a number beside them says of how many they are the first. */
export interface Report {
  /** Every document that was read, in order of path. */
  read: ReadFile[];
  /** How many of them reprint another. */
  reprints: number;
  /** Every file that was not, in order of path. */
  skipped: Problem[];
  /** Documents by encoding. */
  encodings: Record<string, number>;
  entities: Record<EntityType, number>;
  /** By type, then by rule. An entity that several rules found counts for each. */
  rules: Record<EntityType, Record<string, { mentions: number; entities: number }>>;
  /** Names that something speaks for, but too little: how many were seen twice or more, and the 200 most often seen of these. */
  unaccepted: { names: number; first: UnacceptedName[] };
  /** Thirty mentions of each type (all, if there are fewer), picked by chance, to judge by eye. */
  sample: Record<EntityType, SampledMention[]>;
  /** Lines of the user's tables and corrections (`file:line`) that make no sense, contradict others or match nothing. */
  lines: Problem[];
}

export interface ReadFile {
  path: string;
  encoding: string;
  /** Share of the file's characters kept as text, 0 to 1. */
  kept: number;
  mentions: number;
}

export interface UnacceptedName {
  name: string;
  /** A guess. */
  type: EntityType;
  times: number;
  /** The line that would make it known, in a table of this name. */
  line: string;
  file: string;
}

export interface SampledMention {
  entity: string;
  rule: string;
  /** Path of its document. */
  path: string;
  /** Id of its document. */
  document: string;
  /** Index into the document's sentences. */
  sentence: number;
  /** Its sentence: what stands before, the surface, what stands behind; `…` where it was cut. */
  context: [before: string, surface: string, behind: string];
}
