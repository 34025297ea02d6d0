import { create } from 'zustand';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import type { Theme } from './look/palette.ts';
import type { Language } from './messages/language.ts';
import type { Focus } from './network/contract.ts';
import { NOWHERE, type Place, type Reading, sameFocus, type Tab } from './place.ts';

/** Only what the reader has chosen; everything else on the screen is derived from this and the bundle. */
export interface Choices {
  place: Place;
  /** Cards left behind, the latest last: where `‹` leads. */
  trail: readonly Place[];
  /** Whether the coverage sheet is open, under a document that was opened from it. */
  coverage: boolean;
  types: ReadonlySet<EntityType>;
  minimum: number;
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
}

export interface Actions {
  choose(focus: Focus): void;
  back(): void;
  read(reading: Reading | null): void;
  showTab(tab: Tab): void;
  scrolled(pixels: number): void;
  toggleType(type: EntityType): void;
  onlyType(type: EntityType): void;
  showType(type: EntityType): void;
  showAll(): void;
  set(choices: Partial<Choices>): void;
}

const TRAIL = 30;

export const useStore = create<Choices & Actions>()((set) => ({
  place: NOWHERE,
  trail: [],
  coverage: false,
  types: new Set(ENTITY_TYPES),
  minimum: 0,
  query: '',
  language: 'zh',
  theme: 'light',
  folded: false,
  drawer: false,
  cardWidth: 392,
  gone: null,
  dismissed: null,

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
  toggleType: (type) =>
    set(({ types }) => {
      const next = new Set(types);
      if (!next.delete(type)) next.add(type);
      return { types: next };
    }),
  onlyType: (type) =>
    set(({ types }) => ({ types: new Set(types.size === 1 && types.has(type) ? ENTITY_TYPES : [type]) })),
  showType: (type) => set(({ types }) => ({ types: new Set([...types, type]) })),
  showAll: () => set({ types: new Set(ENTITY_TYPES), minimum: 0 }),
  set: (choices) => set(choices),
}));
