import { type Backbone, type Filters, NO_FILTERS } from '../graph/filter/filter.ts';
import { AGAINST, type Slice, WHOLE } from '../graph/filter/slice.ts';
import { ENTITY_TYPES } from '../model/entity.ts';
import { SUPPORTS } from '../model/graph.ts';
import { type Arrangement, LAYOUTS, VIEWS, type View } from './choices.ts';
import { type Focus, parseFocus, printFocus } from './focus.ts';
import type { Reading, Telling } from './place.ts';

/** The part of the choices an address carries, so that a link shows another reader the same. */
export interface Address {
  focus: Focus;
  reading: Reading | null;
  /** Whether the coverage sheet is open. */
  coverage: boolean;
  view: View;
  /** Never an empty one. */
  setups: ReadonlyMap<View, string>;
  selection: ReadonlySet<string>;
  /** A minimum of null: as at first sight. */
  filters: Omit<Filters, 'minimum'> & { minimum: number | null };
  slice: Slice;
  arrangement: Arrangement;
  communityNames: ReadonlyMap<string, string>;
  collapsed: ReadonlySet<string>;
  /** The middle of what is seen and how much of it, in the units of the network's picture; null: fitted. */
  camera: Camera | null;
  /** Of the map: the point of it in the middle, and the kilometres of the equator a pixel stands for; null: fitted. */
  mapCamera: Camera | null;
  /** The scene of a story that is told; its address carries nothing else. */
  telling: Telling | null;
}

export interface Camera {
  x: number;
  y: number;
  ratio: number;
}

/** An address as the fragment of a URL, without `#`; empty when nothing differs from the first sight. */
export function printAddress(address: Address): string {
  const { focus, reading, coverage, view, setups, selection, filters, slice, arrangement } = address;
  const { communityNames, collapsed, camera, mapCamera, telling } = address;
  if (telling) return new URLSearchParams({ story: telling.story, scene: String(telling.scene + 1) }).toString();
  const fields = new URLSearchParams(printFocus(focus));
  const list = (name: string, items: ReadonlySet<string> | null, always = false) => {
    if (items && (always || items.size > 0)) fields.set(name, [...items].join('\t'));
  };
  if (reading) fields.set('document', reading.document);
  if (reading?.sentence != null) fields.set('sentence', String(reading.sentence + 1));
  if (coverage) fields.set('coverage', '');
  if (view !== 'network') fields.set('view', view);
  for (const known of VIEWS) if (setups.get(known)) fields.set(known, setups.get(known)!);
  list('selection', selection);
  if (filters.types.size < ENTITY_TYPES.length) fields.set('types', ordered(ENTITY_TYPES, filters.types));
  if (filters.minimum !== null) fields.set('strength', String(filters.minimum));
  if (filters.supports.size < SUPPORTS.length) fields.set('support', ordered(SUPPORTS, filters.supports));
  list('without', filters.withoutCommunities);
  if (filters.withoutTheme) fields.set('theme', 'hidden');
  if (filters.backbone) fields.set('backbone', `${filters.backbone.by} ${filters.backbone.alpha}`);
  list('hidden', filters.hidden);
  list('only', filters.only, true);
  if (filters.ego) fields.set('around', `${filters.ego.depth} ${filters.ego.node}`);
  list('of', slice.documents, true);
  list('source', slice.sources, true);
  if (slice.from !== null) fields.set('from', slice.from);
  if (slice.to !== null) fields.set('to', slice.to);
  if (slice.against !== WHOLE.against) fields.set('against', slice.against);
  if (arrangement.by !== 'force') fields.set('layout', [arrangement.by, arrangement.centre ?? []].flat().join(' '));
  if (arrangement.moved.size > 0)
    fields.set('moved', [...arrangement.moved].map(([node, [x, y]]) => `${x} ${y} ${node}`).join('\t'));
  if (communityNames.size > 0) fields.set('named', [...communityNames].flat().join('\t'));
  list('collapsed', collapsed);
  if (camera) fields.set('camera', printCamera(camera));
  if (mapCamera) fields.set('look', printCamera(mapCamera));
  return fields.toString();
}

/** Reads a fragment, with or without `#`; what it cannot make sense of is left as at first sight. */
export function parseAddress(fragment: string): Address {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const document = fields.get('document');
  const sentence = Number(fields.get('sentence'));
  return {
    focus: parseFocus(fields),
    reading: document ? { document, sentence: Number.isInteger(sentence) && sentence > 0 ? sentence - 1 : null } : null,
    coverage: fields.has('coverage'),
    view: oneOf(VIEWS, fields.get('view')) ?? 'network',
    setups: new Map(VIEWS.flatMap((known) => (fields.get(known) ? [[known, fields.get(known)!] as const] : []))),
    selection: new Set(listOf(fields, 'selection')),
    filters: {
      types: chosenOf(ENTITY_TYPES, fields.get('types')),
      minimum: least(fields.get('strength'), 0),
      supports: chosenOf(SUPPORTS, fields.get('support')),
      withoutCommunities: new Set(listOf(fields, 'without')),
      withoutTheme: fields.get('theme') === 'hidden',
      backbone: parseBackbone(fields.get('backbone')),
      hidden: new Set(listOf(fields, 'hidden')),
      only: fields.has('only') ? new Set(listOf(fields, 'only')) : NO_FILTERS.only,
      ego: parseEgo(fields.get('around')),
    },
    slice: {
      documents: fields.has('of') ? new Set(listOf(fields, 'of')) : WHOLE.documents,
      sources: fields.has('source') ? new Set(listOf(fields, 'source')) : WHOLE.sources,
      from: day(fields.get('from')),
      to: day(fields.get('to')),
      against: oneOf(AGAINST, fields.get('against')) ?? WHOLE.against,
    },
    arrangement: { ...parseLayout(fields.get('layout')), moved: parseMoved(listOf(fields, 'moved')) },
    communityNames: parsePairs(listOf(fields, 'named')),
    collapsed: new Set(listOf(fields, 'collapsed')),
    camera: parseCamera(fields.get('camera')),
    mapCamera: parseCamera(fields.get('look')),
    telling: parseTelling(fields),
  };
}

function ordered(known: readonly string[], chosen: ReadonlySet<string>): string {
  return known.filter((one) => chosen.has(one)).join(',');
}

function chosenOf<One extends string>(known: readonly One[], field: string | null): ReadonlySet<One> {
  const wanted = field?.split(',');
  return new Set(wanted ? known.filter((one) => wanted.includes(one)) : known);
}

function oneOf<One extends string>(known: readonly One[], field: string | null): One | undefined {
  return known.find((one) => one === field);
}

function listOf(fields: URLSearchParams, name: string): string[] {
  return fields.get(name)?.split('\t').filter(Boolean) ?? [];
}

function least(field: string | null, bound: number): number | null {
  const value = field ? Number(field) : Number.NaN;
  return Number.isFinite(value) && value >= bound ? value : null;
}

function day(field: string | null): string | null {
  return field && /^\d{4}-\d{2}-\d{2}$/.test(field) ? field : null;
}

function parseBackbone(field: string | null): Backbone | null {
  const [by, alpha] = field?.split(' ') ?? [];
  const known = oneOf(['disparity', 'noise'] as const, by ?? null);
  const value = least(alpha ?? null, 0);
  return known && value !== null && value <= 1 ? { by: known, alpha: value } : null;
}

function parseEgo(field: string | null): Filters['ego'] {
  const [, depth, node] = field?.match(/^([123]) (.+)$/su) ?? [];
  return node ? { node, depth: Number(depth) as 1 | 2 | 3 } : null;
}

function parseLayout(field: string | null): Omit<Arrangement, 'moved'> {
  const [, centre] = field?.match(/^around (.+)$/su) ?? [];
  return centre ? { by: 'around', centre } : { by: oneOf(LAYOUTS, field) ?? 'force' };
}

function parseMoved(items: string[]): Arrangement['moved'] {
  const moved = new Map<string, readonly [number, number]>();
  for (const item of items) {
    const [x, y, ...node] = item.split(' ');
    if (node.length > 0 && Number.isFinite(Number(x)) && Number.isFinite(Number(y)) && x && y)
      moved.set(node.join(' '), [Number(x), Number(y)]);
  }
  return moved;
}

function printCamera({ x, y, ratio }: Camera): string {
  return [x, y, ratio].map((value) => +value.toFixed(5)).join(' ');
}

function parsePairs(items: readonly string[]): ReadonlyMap<string, string> {
  const pairs = items.flatMap((item, index) => (index % 2 === 1 ? [[items[index - 1]!, item] as const] : []));
  return new Map(pairs);
}

function parseTelling(fields: URLSearchParams): Telling | null {
  const story = fields.get('story');
  const scene = Number(fields.get('scene') ?? 1);
  return story ? { story, scene: Number.isInteger(scene) && scene > 0 ? scene - 1 : 0 } : null;
}

function parseCamera(field: string | null): Camera | null {
  const [x, y, ratio] = field?.split(' ').map(Number) ?? [];
  if (x === undefined || y === undefined || ratio === undefined) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}
