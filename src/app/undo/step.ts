import type { Filters } from '../../graph/filter/filter.ts';
import type { Slice } from '../../graph/filter/slice.ts';
import type { Correction } from '../../model/correction.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import type { LayoutBy, View, Work } from '../choices.ts';
import { type Focus, sameFocus } from '../focus.ts';
import type { Tab } from '../place.ts';

/** What was done between two states of the work: the one change a person would name. */
export type Step =
  | { kind: 'correct'; correction: Correction }
  | { kind: 'uncorrect' }
  /** By the names of the stories that were changed. */
  | { kind: 'story'; names: string[] }
  | { kind: 'move'; nodes: string[] }
  | { kind: 'layout'; by: LayoutBy }
  | { kind: 'slice'; slice: Slice }
  | { kind: 'hide' | 'show'; types: EntityType[] }
  | { kind: 'filter'; names: Array<keyof Filters> }
  | { kind: 'collapse' | 'expand' | 'name'; leaders: string[] }
  | { kind: 'select'; count: number }
  | { kind: 'view' | 'setup'; view: View }
  | { kind: 'read'; document: string }
  | { kind: 'close' }
  | { kind: 'choose'; focus: Focus }
  | { kind: 'tab'; tab: Tab };

/** Names the change from one state to the next; where several fields changed together, the weightiest. */
export function stepBetween(before: Work, after: Work): Step {
  if (before.corrections !== after.corrections) {
    const added = after.corrections.find((correction) => !before.corrections.includes(correction));
    return added ? { kind: 'correct', correction: added } : { kind: 'uncorrect' };
  }
  if (before.stories !== after.stories) return { kind: 'story', names: differing(before.stories, after.stories) };
  if (before.arrangement.by !== after.arrangement.by || before.arrangement.centre !== after.arrangement.centre)
    return { kind: 'layout', by: after.arrangement.by };
  if (before.arrangement !== after.arrangement)
    return { kind: 'move', nodes: differing(before.arrangement.moved, after.arrangement.moved) };
  if (before.slice !== after.slice) return { kind: 'slice', slice: after.slice };
  if (before.filters !== after.filters) return filterStep(before.filters, after.filters);
  if (before.collapsed !== after.collapsed) {
    const leaders = [...after.collapsed].filter((leader) => !before.collapsed.has(leader));
    if (leaders.length > 0) return { kind: 'collapse', leaders };
    return { kind: 'expand', leaders: [...before.collapsed].filter((leader) => !after.collapsed.has(leader)) };
  }
  if (before.communityNames !== after.communityNames)
    return { kind: 'name', leaders: differing(before.communityNames, after.communityNames) };
  if (before.setups !== after.setups) return { kind: 'setup', view: differing(before.setups, after.setups)[0]! };
  if (before.view !== after.view) return { kind: 'view', view: after.view };
  const { focus, reading, tab } = after.place;
  if (!sameFocus(before.place.focus, focus)) return { kind: 'choose', focus };
  if (before.selection !== after.selection) return { kind: 'select', count: after.selection.size };
  if (reading && before.place.reading?.document !== reading.document)
    return { kind: 'read', document: reading.document };
  if (before.place.reading !== reading)
    return reading ? { kind: 'read', document: reading.document } : { kind: 'close' };
  return { kind: 'tab', tab };
}

function filterStep(before: Filters, after: Filters): Step {
  const names = (Object.keys(after) as Array<keyof Filters>).filter((name) => before[name] !== after[name]);
  if (names.length > 1 || names[0] !== 'types') return { kind: 'filter', names };
  const hidden = ENTITY_TYPES.filter((type) => before.types.has(type) && !after.types.has(type));
  if (hidden.length > 0) return { kind: 'hide', types: hidden };
  return { kind: 'show', types: ENTITY_TYPES.filter((type) => !before.types.has(type) && after.types.has(type)) };
}

function differing<Key, Value>(before: ReadonlyMap<Key, Value>, after: ReadonlyMap<Key, Value>): Key[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}
