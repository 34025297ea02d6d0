import { beforeEach, expect, test } from 'vitest';
import { useStore } from '../../src/app/store.ts';
import { NO_FILTERS } from '../../src/graph/filter/filter.ts';

const shanghai = { kind: 'node', node: 'city:上海' } as const;
const link = { kind: 'edge', edge: 'city:上海\ttechnology:5G' } as const;
const start = useStore.getInitialState();

beforeEach(() => useStore.setState(start, true));

test('back returns to the card one came from, its tab and its scroll place', () => {
  const { choose, showTab, scrolled, back } = useStore.getState();
  choose(shanghai);
  showTab('sentences');
  scrolled(320);
  choose(link);
  expect(useStore.getState().place).toMatchObject({ focus: link, scroll: 0 });
  back();
  expect(useStore.getState().place).toMatchObject({ focus: shanghai, tab: 'sentences', scroll: 320 });
  expect(useStore.getState().trail).toEqual([]);
});

test('an entity chosen in a document closes the document, and back opens it again', () => {
  const { choose, read, back } = useStore.getState();
  choose(link);
  read({ document: 'd', sentence: 3 });
  choose(shanghai);
  expect(useStore.getState().place.reading).toBeNull();
  back();
  expect(useStore.getState().place).toMatchObject({ focus: link, reading: { document: 'd', sentence: 3 } });
});

test('only this type, once more for all', () => {
  const { onlyType, toggleType } = useStore.getState();
  onlyType('city');
  expect([...useStore.getState().filters.types]).toEqual(['city']);
  onlyType('city');
  expect(useStore.getState().filters.types.size).toBe(4);
  toggleType('policy');
  expect(useStore.getState().filters.types.has('policy')).toBe(false);
});

test('show all takes every filter away', () => {
  useStore.getState().onlyType('city');
  useStore.getState().filter({ minimum: 2 });
  useStore.getState().showAll();
  expect(useStore.getState().filters).toEqual(NO_FILTERS);
});

test('undo brings back what was chosen, filtered and moved, step by step; redo takes it away again', () => {
  const { choose, onlyType, set } = useStore.getState();
  const { temporal } = useStore;
  temporal.getState().clear();
  choose(shanghai);
  onlyType('city');
  set({ arrangement: { by: 'circle', moved: new Map([['city:上海', [1, 2]]]) } });
  temporal.getState().undo();
  expect(useStore.getState().arrangement.by).toBe('force');
  temporal.getState().undo(2);
  expect(useStore.getState()).toMatchObject({ place: start.place, filters: start.filters });
  temporal.getState().redo(3);
  expect(useStore.getState().arrangement.moved.get('city:上海')).toEqual([1, 2]);
});

test('pulling a slider is one step, and what undo does not bring back is none', () => {
  const { filter, scrolled, set } = useStore.getState();
  const { temporal } = useStore;
  temporal.getState().clear();
  for (const minimum of [0.1, 0.2, 0.3]) filter({ minimum });
  scrolled(40);
  set({ language: 'en', cardWidth: 500 });
  expect(temporal.getState().pastStates).toHaveLength(1);
  temporal.getState().undo();
  expect(useStore.getState().filters.minimum).toBe(0);
  expect(useStore.getState().language).toBe('en');
});
