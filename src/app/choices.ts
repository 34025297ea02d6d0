import { type Filters, NO_FILTERS } from '../graph/filter/filter.ts';
import { type Slice, WHOLE } from '../graph/filter/slice.ts';
import type { Correction } from '../model/correction.ts';
import type { Story } from '../model/story.ts';
import { NOWHERE, type Place } from './place.ts';

/** The ways to look at the network; all show the same choices. */
export const VIEWS = ['network', 'matrix', 'table', 'timeline', 'map', 'documents'] as const;
export type View = (typeof VIEWS)[number];

/** What decides where nodes stand. */
export const LAYOUTS = ['force', 'type', 'community', 'circle', 'map'] as const;
/** One of these, or around one entity. */
export type LayoutBy = (typeof LAYOUTS)[number] | 'around';

export interface Arrangement {
  by: LayoutBy;
  /** The node in the middle, by key, where the layout is around one. */
  centre?: string;
  /** Nodes that were put somewhere by hand and stay there; in the units of the bundle's layout. */
  moved: ReadonlyMap<string, readonly [x: number, y: number]>;
}

/** All that undo brings back: what was chosen and done, never what follows from it. */
export interface Work {
  place: Place;
  /** Cards left behind, the latest last: where `‹` leads. */
  trail: readonly Place[];
  view: View;
  /** How a view is set up (what it is sorted by, …), in the words of its own room; none: as at first sight. */
  setups: ReadonlyMap<View, string>;
  /** Nodes picked out together, by lasso or one by one. */
  selection: ReadonlySet<string>;
  filters: Filters;
  slice: Slice;
  arrangement: Arrangement;
  /** What communities are called, by their strongest member, where not after it. */
  communityNames: ReadonlyMap<string, string>;
  /** Communities drawn as one bubble, by their strongest member. */
  collapsed: ReadonlySet<string>;
  /** Corrections made here that the bundle does not have yet, in the order in which they were made. */
  corrections: readonly Correction[];
  /** The stories that can be told, by the names of their files. */
  stories: ReadonlyMap<string, Story>;
}

export const FIRST_WORK: Work = {
  place: NOWHERE,
  trail: [],
  view: 'network',
  setups: new Map(),
  selection: new Set(),
  filters: NO_FILTERS,
  slice: WHOLE,
  arrangement: { by: 'force', moved: new Map() },
  communityNames: new Map(),
  collapsed: new Set(),
  corrections: [],
  stories: new Map(),
};

/** The work in a larger state. */
export function workOf(state: Work): Work {
  const { place, trail, view, setups, selection, filters, slice, arrangement } = state;
  const { communityNames, collapsed, corrections, stories } = state;
  return {
    place,
    trail,
    view,
    setups,
    selection,
    filters,
    slice,
    arrangement,
    communityNames,
    collapsed,
    corrections,
    stories,
  };
}
