import { createContext, useContext } from 'react';
import { temporal } from 'zundo';
import { createStore, type StoreApi, useStore as useStoreOf } from 'zustand';
import { type Filters, NO_FILTERS } from '../graph/filter/filter.ts';
import type { Slice } from '../graph/filter/slice.ts';
import type { BundleError } from '../bundle/error.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import type { Camera } from './address.ts';
import { FIRST_WORK, type Work, workOf } from './choices.ts';
import { type Focus, sameFocus } from './focus.ts';
import type { Theme } from './look/palette.ts';
import type { Language } from './messages/language.ts';
import type { Framing } from './network/contract.ts';
import { NOWHERE, type Reading, type Tab, type Telling } from './place.ts';
import { type Note, recordSteps, sameWork } from './undo/record.ts';

/** Only what the reader has chosen; everything else on the screen is derived from this and the bundle. */
export interface Choices extends Work {
  /** Whether the coverage sheet is open, under a document that was opened from it. */
  coverage: boolean;
  /** What the network's picture shows of it; null: the whole, fitted. */
  camera: Camera | null;
  /** Where the map is looked at from; null: fitted. */
  mapCamera: Camera | null;
  query: string;
  language: Language;
  theme: Theme;
  /** Whether the left panel is folded away (wide screens) or its drawer shut (phones). */
  folded: boolean;
  drawer: boolean;
  cardWidth: number;
  /** A node name of the address that the bundle does not have, or null. */
  gone: string | null;
  /** Hidden choices whose notice was dismissed. */
  dismissed: string | null;
  /** The scene of a story that is told; null in the explorer. */
  telling: Telling | null;
  /** Whether stories are told for a projector: larger, fewer and stronger. */
  projector: boolean;
  /** How the network is framed while a story is told; null: by the camera. */
  framing: Framing | null;
  /** What the explorer showed before a story was told. */
  aside: (Omit<Work, 'stories' | 'corrections'> & Pick<Choices, 'camera' | 'mapCamera' | 'coverage'>) | null;
  /** The story that is written, by its name; null: none. */
  editing: string | null;
  /** What is wrong with stories beside the bundle that cannot be told. */
  brokenStories: readonly BundleError[];
}

export interface Actions {
  choose(focus: Focus): void;
  back(): void;
  read(reading: Reading | null): void;
  showTab(tab: Tab): void;
  scrolled(pixels: number): void;
  /** Changes some filters and leaves the others. */
  filter(filters: Partial<Filters>): void;
  cut(slice: Partial<Slice>): void;
  toggleType(type: EntityType): void;
  onlyType(type: EntityType): void;
  showType(type: EntityType): void;
  /** Takes every filter away; a slice stays. */
  showAll(): void;
  set(choices: Partial<Choices>): void;
}

const TRAIL = 30;

const explorer = createStore<Choices & Actions>()(
  temporal<Choices & Actions, [], [], Work>(
    (set) => ({
      ...FIRST_WORK,
      coverage: false,
      camera: null,
      mapCamera: null,
      query: '',
      language: 'zh',
      theme: 'light',
      folded: false,
      drawer: false,
      cardWidth: 392,
      gone: null,
      dismissed: null,
      telling: null,
      projector: false,
      framing: null,
      aside: null,
      editing: null,
      brokenStories: [],

      choose: (focus) =>
        set(({ place, trail }) => {
          if (sameFocus(focus, place.focus)) return place.reading ? { place: { ...place, reading: null } } : {};
          const left = place.focus.kind === 'none' && !place.reading ? trail : [...trail, place].slice(-TRAIL);
          return { place: { ...NOWHERE, focus }, trail: focus.kind === 'none' ? [] : left, dismissed: null };
        }),
      back: () => set(({ trail }) => ({ place: trail.at(-1) ?? NOWHERE, trail: trail.slice(0, -1), dismissed: null })),
      read: (reading) => set(({ place }) => ({ place: { ...place, reading } })),
      showTab: (tab) => set(({ place }) => ({ place: { ...place, tab, scroll: 0 } })),
      scrolled: (scroll) => set(({ place }) => ({ place: { ...place, scroll } })),
      filter: (changed) => set(({ filters }) => ({ filters: { ...filters, ...changed } })),
      cut: (changed) => set(({ slice }) => ({ slice: { ...slice, ...changed } })),
      toggleType: (type) =>
        set(({ filters }) => {
          const types = new Set(filters.types);
          if (!types.delete(type)) types.add(type);
          return { filters: { ...filters, types } };
        }),
      onlyType: (type) =>
        set(({ filters }) => {
          const alone = filters.types.size === 1 && filters.types.has(type);
          return { filters: { ...filters, types: new Set(alone ? ENTITY_TYPES : [type]) } };
        }),
      showType: (type) => set(({ filters }) => ({ filters: { ...filters, types: new Set([...filters.types, type]) } })),
      showAll: () => set({ filters: NO_FILTERS }),
      set: (choices) => set(choices),
    }),
    {
      partialize: workOf,
      equality: sameWork,
      handleSet: (note) => recordSteps(note as Note, stepsNoted) as typeof note,
      limit: 500,
    },
  ),
);

/** The choices that what is inside follows: the explorer's, but for a view that is drawn as a scene has it. */
export const StoreContext = createContext<StoreApi<Choices & Actions>>(explorer);

function useChoices(): Choices & Actions;
function useChoices<Part>(select: (choices: Choices & Actions) => Part): Part;
function useChoices(select = (choices: Choices & Actions): unknown => choices) {
  return useStoreOf(useContext(StoreContext), select);
}

/** As a hook, a part of the choices here; its functions are those of the explorer's store. */
export const useStore = Object.assign(useChoices, explorer);

function stepsNoted(): number {
  return useStore.temporal.getState().pastStates.length;
}
