import { isEmbed } from './embed/address.ts';
import { type Address, parseAddress, printAddress } from './address.ts';
import { isKnown, nodesOfFocus, sameFocus } from './focus.ts';
import { NOWHERE, type Place } from './place.ts';
import { type Choices, useStore } from './store.ts';
import { endTelling, tell } from './story/telling.ts';
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
  useStore.setState(({ filters }) => ({ filters: { ...filters, minimum: world.minimum } }));
  read();
  useStore.temporal.getState().clear();
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
  const { focus, reading, filters, telling, ...rest } = parseAddress(location.hash);
  if (telling) {
    tell(world, telling);
    return;
  }
  endTelling();
  const remembered = history.state as Remembered | null;
  const corrected = useStore.getState().corrections.length > 0;
  const known = corrected || isKnown(world.graph, focus);
  const knownDocument = !reading || world.documentIndex.has(reading.document);
  const place: Place = { ...NOWHERE, focus: known ? focus : NOWHERE.focus, reading: knownDocument ? reading : null };
  const same = remembered?.place && sameFocus(remembered.place.focus, place.focus);
  useStore.setState({
    ...rest,
    filters: { ...filters, minimum: filters.minimum ?? world.minimum },
    place: same ? { ...remembered.place, reading: place.reading } : place,
    trail: same ? remembered.trail : [],
    gone: known ? (knownDocument ? null : '') : nodesOfFocus(focus).map(nameIn).join(' — '),
  });
}

function nameIn(key: string): string {
  return key.replace(/^[a-z]+:/, '');
}

function writeAddress(world: World, now: Choices, before: Choices): void {
  if (now.telling || before.telling) {
    writeTelling(world, now, before);
    return;
  }
  const moved =
    !sameFocus(now.place.focus, before.place.focus) ||
    !sameReading(now.place, before.place) ||
    now.view !== before.view ||
    now.coverage !== before.coverage;
  const url = printAddress(addressOf(world, now));
  const target = url === '' ? location.pathname + location.search : `#${url}`;
  if (moved) {
    history.replaceState(remember(before), '');
    addEntry(now, target);
  } else if (isHere(now) && (url !== printAddress(addressOf(world, before)) || now.place.tab !== before.place.tab)) {
    history.replaceState(remember(now), '', target);
  }
}

/** Scenes replace each other; back leads out of the story. */
function writeTelling(world: World, now: Choices, before: Choices): void {
  const [url, last] = [now, before].map((choices) => printAddress(addressOf(world, choices)));
  const target = url === '' ? location.pathname + location.search : `#${url}`;
  if (!now.telling || !before.telling) addEntry(now, target);
  else if (url !== last) history.replaceState(remember(now), '', target);
}

/** Inside another page, whose history it is, the entry is changed instead: its back button leads out of it. */
function addEntry(now: Choices, target: string): void {
  if (isEmbed(location)) history.replaceState(remember(now), '', target);
  else history.pushState(remember(now), '', target);
}

/** Whether the browser's current entry is that of the choice shown: while it goes back or forward it may be another. */
function isHere({ place }: Choices): boolean {
  const remembered = history.state as Remembered | null;
  return !remembered?.place || sameFocus(remembered.place.focus, place.focus);
}

/** The choices as an address carries them. */
export function addressOf(world: World, choices: Choices): Address {
  const { place, coverage, view, setups, selection, filters, slice, arrangement } = choices;
  const { communityNames, collapsed, camera, mapCamera, telling } = choices;
  const minimum = filters.minimum === world.minimum ? null : filters.minimum;
  return {
    focus: place.focus,
    reading: place.reading,
    coverage,
    view,
    setups,
    selection,
    filters: { ...filters, minimum },
    slice,
    arrangement,
    communityNames,
    collapsed,
    camera,
    mapCamera,
    telling,
  };
}

function remember({ place, trail }: Choices): Remembered {
  return { place, trail };
}

function sameReading(a: Place, b: Place): boolean {
  return a.reading?.document === b.reading?.document && a.reading?.sentence === b.reading?.sentence;
}
