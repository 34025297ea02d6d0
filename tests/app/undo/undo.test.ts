import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { LAYOUTS, VIEWS, workOf } from '../../../src/app/choices.ts';
import { useStore } from '../../../src/app/store.ts';
import { stepBetween } from '../../../src/app/undo/step.ts';
import { ENTITY_TYPES } from '../../../src/model/entity.ts';

const start = useStore.getInitialState();
const { temporal } = useStore;

beforeEach(() => {
  useStore.setState(start, true);
  temporal.getState().clear();
});

const key = fc.constantFrom('city:上海', 'city:武汉', 'technology:5G', 'company:华为');
const keys = fc.uniqueArray(key, { minLength: 1 }).map((all) => new Set(all));
const { choose, back, read, showTab, scrolled, filter, cut, toggleType, onlyType, showAll, set } = start;

const deed: fc.Arbitrary<() => void> = fc.oneof(
  key.map((node) => () => choose({ kind: 'node', node })),
  fc.constant(() => choose({ kind: 'none' })),
  fc.constant(() => choose({ kind: 'compare', nodes: ['city:上海', 'city:武汉'] })),
  fc.constant(back),
  fc.nat({ max: 9 }).map((sentence) => () => read({ document: 'd', sentence })),
  fc.constant(() => read(null)),
  fc.constantFrom('links' as const, 'sentences' as const).map((tab) => () => showTab(tab)),
  fc.nat().map((pixels) => () => scrolled(pixels)),
  fc.constantFrom(...ENTITY_TYPES).map((type) => () => toggleType(type)),
  fc.constantFrom(...ENTITY_TYPES).map((type) => () => onlyType(type)),
  fc.constant(showAll),
  fc.float({ min: 0, max: 3, noNaN: true }).map((minimum) => () => filter({ minimum })),
  keys.map((hidden) => () => filter({ hidden })),
  key.map((node) => () => filter({ ego: { node, depth: 2 } })),
  fc.constantFrom('2022-01-01', '2023-01-01').map((from) => () => cut({ from })),
  keys.map((selection) => () => set({ selection })),
  fc.constantFrom(...VIEWS).map((view) => () => set({ view })),
  fc.constantFrom(...LAYOUTS).map((by) => () => set({ arrangement: { by, moved: new Map() } })),
  key.map((node) => () => set({ arrangement: { by: 'force', moved: new Map([[node, [1, 2]]]) } })),
  keys.map((collapsed) => () => set({ collapsed })),
  key.map((node) => () => set({ corrections: [{ kind: 'reject', key: node }] })),
);

test('fifty random deeds undone give the first state, and done again the last', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 50, maxLength: 50 }), (deeds) => {
      useStore.setState(start, true);
      temporal.getState().clear();
      for (const act of deeds) act();
      const last = withoutScroll();
      temporal.getState().undo(temporal.getState().pastStates.length);
      expect(withoutScroll()).toEqual(workOf(start));
      temporal.getState().redo(temporal.getState().futureStates.length);
      expect(withoutScroll()).toEqual(last);
    }),
  );
});

test('every step has a name that says what was done', () => {
  const steps = [
    () => choose({ kind: 'node', node: 'city:上海' }),
    () => toggleType('policy'),
    () => toggleType('policy'),
    () => filter({ withoutTheme: true }),
    () => cut({ from: '2022-01-01' }),
    () => set({ view: 'matrix' }),
    () => set({ arrangement: { by: 'circle', moved: new Map() } }),
    () => set({ arrangement: { by: 'circle', moved: new Map([['city:上海', [1, 2]]]) } }),
    () => set({ selection: new Set(['city:上海']) }),
    () => set({ corrections: [{ kind: 'reject', key: 'city:上海' }] }),
    () => read({ document: 'd', sentence: 2 }),
    () => read(null),
  ];
  const names = steps.map((act) => {
    const before = workOf(useStore.getState());
    act();
    return stepBetween(before, workOf(useStore.getState()));
  });
  expect(names).toEqual([
    { kind: 'choose', focus: { kind: 'node', node: 'city:上海' } },
    { kind: 'hide', types: ['policy'] },
    { kind: 'show', types: ['policy'] },
    { kind: 'filter', names: ['withoutTheme'] },
    { kind: 'slice', slice: { documents: null, sources: null, from: '2022-01-01', to: null, against: 'rest' } },
    { kind: 'view', view: 'matrix' },
    { kind: 'layout', by: 'circle' },
    { kind: 'move', nodes: ['city:上海'] },
    { kind: 'select', count: 1 },
    { kind: 'correct', correction: { kind: 'reject', key: 'city:上海' } },
    { kind: 'read', document: 'd' },
    { kind: 'close' },
  ]);
});

/** A card's scroll place is no step. */
function withoutScroll() {
  const work = workOf(useStore.getState());
  return { ...work, place: { ...work.place, scroll: 0 }, trail: work.trail.map((place) => ({ ...place, scroll: 0 })) };
}
