import { type Changes, type Mark, marksOf } from '../../graph/filter/changes.ts';
import { useChanges } from '../worldContext.ts';

/** The marks of what is different in the slice that is looked at, by key. */
export function useMarks(): ReadonlyMap<string, Mark> {
  const changes = useChanges();
  if (!changes) return NONE;
  const known = marks.get(changes) ?? marksOf(changes);
  marks.set(changes, known);
  return known;
}

const NONE: ReadonlyMap<string, Mark> = new Map();
const marks = new WeakMap<Changes, ReadonlyMap<string, Mark>>();
