import type { EntityType } from './entity.ts';

/** A file that was not read, and why. */
export interface Problem {
  path: string;
  /** What is wrong. */
  problem: string;
  /** What is needed. */
  needed: string;
}

/** The coverage sheet of a build: `report.json`. */
export interface Report {
  read: Array<{
    path: string;
    encoding: string /** Share of the file's characters kept as text, 0 to 1. */;
    kept: number;
  }>;
  skipped: Problem[];
  encodings: Record<string, number>;
  entities: Record<EntityType, number>;
  /** Mentions by type, then by rule. */
  rules: Record<EntityType, Record<string, number>>;
  /** Names seen often but not accepted, most frequent first. */
  unaccepted: Array<{ name: string; type: EntityType; times: number }>;
}
