import { parseAddress, printAddress } from './address.ts';
import { NOWHERE, type Place, sameFocus } from './place.ts';
import { type Choices, useStore } from './store.ts';
import type { World } from './world.ts';

interface Remembered {
  place: Place;
  trail: readonly Place[];
}

/**
 * Keeps the address bar and the store in step: a choice adds an entry to the browser's history, a filter only changes
 * the current one, and back and forward bring the choices back with their scroll places. Returns a function that stops it.
 */
export function followHistory(world: World): () => void {
  let reading = false;
  const read = () => {
    reading = true;
    readAddress(world);
    reading = false;
  };
  read();
  const stop = useStore.subscribe((now, before) => {
    if (!reading) writeAddress(world, now, before);
  });
  addEventListener('popstate', read);
  return () => {
    stop();
    removeEventListener('popstate', read);
  };
}

function readAddress(world: World): void {
  const { focus, reading, coverage, types, minimum } = parseAddress(location.hash);
  const remembered = history.state as Remembered | null;
  const known =
    focus.kind === 'none' ||
    (focus.kind === 'node' ? world.graph.hasNode(focus.node) : world.graph.hasEdge(focus.edge));
  const knownDocument = !reading || world.documentIndex.has(reading.document);
  const place: Place = { ...NOWHERE, focus: known ? focus : NOWHERE.focus, reading: knownDocument ? reading : null };
  const same = remembered?.place && sameFocus(remembered.place.focus, place.focus);
  const missing = focus.kind === 'node' ? focus.node : focus.kind === 'edge' ? focus.edge : '';
  useStore.setState({
    place: same ? { ...remembered.place, reading: place.reading } : place,
    trail: same ? remembered.trail : [],
    coverage,
    types,
    minimum: minimum ?? world.minimum,
    gone: known
      ? knownDocument
        ? null
        : ''
      : missing.replaceAll(/(^|\t)[a-z]+:/g, (_, tab: string) => (tab ? ' — ' : '')),
  });
}

function writeAddress(world: World, now: Choices, before: Choices): void {
  const moved =
    !sameFocus(now.place.focus, before.place.focus) ||
    !sameReading(now.place, before.place) ||
    now.coverage !== before.coverage;
  const url = addressOf(world, now);
  if (moved) {
    history.replaceState(remember(before), '');
    history.pushState(remember(now), '', url === '' ? location.pathname + location.search : `#${url}`);
  } else if (now.types !== before.types || now.minimum !== before.minimum || now.place.tab !== before.place.tab) {
    history.replaceState(remember(now), '', url === '' ? location.pathname + location.search : `#${url}`);
  }
}

function addressOf(world: World, { place, coverage, types, minimum }: Choices): string {
  return printAddress({
    focus: place.focus,
    reading: place.reading,
    coverage,
    types,
    minimum: minimum === world.minimum ? null : minimum,
  });
}

function remember({ place, trail }: Choices): Remembered {
  return { place, trail };
}

function sameReading(a: Place, b: Place): boolean {
  return a.reading?.document === b.reading?.document && a.reading?.sentence === b.reading?.sentence;
}
