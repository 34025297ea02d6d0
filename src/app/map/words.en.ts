import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const n = (value: number) => numbers.format(value);
const cities = (count: number) => `${n(count)} ${count === 1 ? 'city' : 'cities'}`;

/** What the map says in English. */
export const en: Words = {
  title: 'Map',
  cities,
  byMentions: 'Circles: how often mentioned',
  with: (count) => `together with *${n(count)}* ${count === 1 ? 'city' : 'cities'}`,
  bySentences: 'Circles: how often together',
  chosen: (count) => `${cities(count)} chosen`,
  outside: (count) => `${n(count)} outside the picture`,
  china: 'China',
  world: 'All',
  worldHint: 'Show all cities, those abroad too',
  chinaHint: 'Show the cities of China',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  list: 'List',
  listTitle: 'Cities',
  unplaced: (count) => `${cities(count)} without coordinates`,
  unplacedHint: 'The tables do not know where these cities are, so the map cannot show them.',
  mentions: (count) => `${n(count)} ${count === 1 ? 'mention' : 'mentions'}`,
  kilometres: (count) => `${n(count)} km`,
  degrees: (value, axis) =>
    value === 0 ? '0°' : `${Math.abs(value)}°${axis === 'lat' ? (value > 0 ? 'N' : 'S') : value > 0 ? 'E' : 'W'}`,
  picture: (count) =>
    `Map of ${cities(count)}. Arrow keys go to the nearest city, Enter chooses, plus and minus zoom, 0 restores, Shift with an arrow moves.`,
  at: (label, count, lat, lon) => `${label}, ${count}, ${lat} ${lon}`,
  hidden: 'The filters hide cities.',
  showCities: 'Show cities',
  none: 'The coordinates of no city are known.',
  nowhere: (name) => `“${name}” stands together with no city.`,
};
