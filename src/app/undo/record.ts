import type { Work } from '../choices.ts';
import { writtenBetween } from '../story/written.ts';

/** Notes the work as it was before a change. */
export type Note = (past: Work, replace: undefined, current: Work) => void;

/** Changes of one slider that follow each other within so many milliseconds are one step. */
const BURST = 600;

/** Whether nothing changed that undo would bring back; the scroll place of a card is none of it. */
export function sameWork(a: Work, b: Work): boolean {
  return (
    samePlace(a, b) &&
    a.view === b.view &&
    a.setups === b.setups &&
    a.selection === b.selection &&
    a.filters === b.filters &&
    a.slice === b.slice &&
    a.arrangement === b.arrangement &&
    a.communityNames === b.communityNames &&
    a.collapsed === b.collapsed &&
    a.corrections === b.corrections &&
    a.stories === b.stories
  );
}

function samePlace({ place: a }: Work, { place: b }: Work): boolean {
  return a.focus === b.focus && a.tab === b.tab && a.reading === b.reading;
}

/** Wraps what notes a step, so that pulling a slider is one step and not a hundred. `noted`: how many steps can be undone. */
export function recordSteps(note: Note, noted: () => number): Note {
  let last: { pulled: string; at: number; left: Work } | null = null;
  return (past, replace, current) => {
    const now = performance.now();
    const pulled = pulledBetween(past, current);
    const goesOn =
      noted() > 0 && last !== null && pulled === last.pulled && now - last.at < BURST && sameWork(past, last.left);
    last = { pulled, at: now, left: current };
    if (pulled === '' || !goesOn) note(past, replace, current);
  };
}

/** The slider whose value alone differs, or nothing; setting up a view, which may be typing, is like pulling one, and so is writing. */
function pulledBetween(past: Work, current: Work): string {
  if (past.stories !== current.stories) return writtenBetween(past.stories, current.stories);
  if (past.setups !== current.setups) return 'setup';
  if (past.slice !== current.slice) {
    const { from, to, documents, sources } = past.slice;
    const dates = from !== current.slice.from || to !== current.slice.to;
    return dates && documents === current.slice.documents && sources === current.slice.sources ? 'dates' : '';
  }
  if (past.filters === current.filters) return '';
  const changed = (Object.keys(past.filters) as Array<keyof Work['filters']>).filter(
    (name) => past.filters[name] !== current.filters[name],
  );
  return changed.length === 1 && (changed[0] === 'minimum' || changed[0] === 'backbone') ? changed[0] : '';
}
