import { beforeEach, expect, test } from 'vitest';
import { useStore } from '../../src/app/store.ts';

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
  expect([...useStore.getState().types]).toEqual(['city']);
  onlyType('city');
  expect(useStore.getState().types.size).toBe(4);
  toggleType('policy');
  expect(useStore.getState().types.has('policy')).toBe(false);
});

test('show all takes every filter away', () => {
  useStore.getState().onlyType('city');
  useStore.setState({ minimum: 2 });
  useStore.getState().showAll();
  expect(useStore.getState()).toMatchObject({ minimum: 0 });
  expect(useStore.getState().types.size).toBe(4);
});
