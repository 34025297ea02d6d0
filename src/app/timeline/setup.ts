import { STEPS, type Step } from '../../graph/views/timeline.ts';
import type { Setup } from '../useSetup.ts';

/** What is looked at behind a mark: the sentences of a lane in a column, or the documents of a day. */
export interface Behind {
  /** Key of the lane; `documents` for the documents themselves. */
  lane: string;
  /** Name of the column, a day (ISO), or `undated`. */
  column: string;
}

export interface TimelineChoices {
  /** Null: the finest step that still can be read. */
  step: Step | null;
  behind: Behind | null;
  /** How many entities of each type are shown beside those chosen. */
  each: number;
}

export const DOCUMENTS = 'documents';
export const UNDATED = 'undated';
export const FIRST_EACH = 3;
const MOST_EACH = 30;

/** The timeline's choices as fields in one line. */
export const TIMELINE_SETUP: Setup<TimelineChoices> = {
  parse: (text) => {
    const fields = new URLSearchParams(text);
    const [lane, column] = [fields.get('lane'), fields.get('at')];
    const each = Number(fields.get('each'));
    return {
      step: STEPS.find((known) => known === fields.get('step')) ?? null,
      behind: lane && column ? { lane, column } : null,
      each: Number.isInteger(each) && each > FIRST_EACH ? Math.min(each, MOST_EACH) : FIRST_EACH,
    };
  },
  print: ({ step, behind, each }) => {
    const fields = new URLSearchParams();
    if (step) fields.set('step', step);
    if (behind) fields.set('lane', behind.lane);
    if (behind) fields.set('at', behind.column);
    if (each > FIRST_EACH) fields.set('each', String(each));
    return fields.toString();
  },
};
