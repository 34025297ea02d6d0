import type { EntityType } from '../model/entity.ts';
import type { Sighting } from './sightings.ts';

/** A name as it was seen: in one document, or in any number of documents together. */
export interface SeenName {
  type: EntityType;
  name: string;
  /** Whether the lexicon knows it. */
  known: boolean;
  /** How often. */
  times: number;
  /** Every wording that shows the name itself, white space made one space. */
  surfaces: Record<string, true>;
  /** Longer names it stands for (汉威 for 汉威科技), with the number of documents that say so. */
  longer: Record<string, number>;
}

/** Names seen, by `nameKey`. */
export type Names = Map<string, SeenName>;

/** The key of a name of a type. */
export function nameKey(type: EntityType, name: string): string {
  return `${type}:${name}`;
}

/** What one document says of the names it mentions. */
export function namesIn(sightings: readonly Sighting[]): Names {
  const names: Names = new Map();
  for (const { type, name, known, rule, surface } of sightings) {
    const shown =
      rule === 'reference' || rule === 'work-report' ? {} : { [surface.replace(/\s+/g, ' ')]: true as const };
    addName(names, nameKey(type, name), { type, name, known, times: 1, surfaces: shown, longer: {} });
  }
  for (const [short, long] of shortNames(names)) names.get(nameKey('company', short))!.longer[long] = 1;
  return names;
}

/** Adds what one document says to what others say, in place; the order of adding changes nothing. */
export function mergeNames(all: Names, more: Iterable<readonly [key: string, name: SeenName]>): void {
  for (const [key, name] of more) addName(all, key, name);
}

function addName(all: Names, key: string, { surfaces, longer, times, ...name }: SeenName): void {
  const seen = all.get(key) ?? { ...name, times: 0, surfaces: Object.create(null), longer: Object.create(null) };
  seen.times += times;
  for (const surface of Object.keys(surfaces)) seen.surfaces[surface] = true;
  for (const [long, documents] of Object.entries(longer)) seen.longer[long] = (seen.longer[long] ?? 0) + documents;
  all.set(key, seen);
}

const LONGER =
  /^(科技|软件|电子|微电子|股份|集团|控股|半导体|技术|信息|汽车|能源|新能源|材料|生物|医药|智能|机器人|航空|通信|网络)$/;

/** Unknown short names that are the start of exactly one longer company name of the same document. */
function shortNames(names: Names): Array<[short: string, long: string]> {
  const companies = [...names.values()].filter(({ type }) => type === 'company');
  const longer = new Map<string, string[]>();
  for (const { name } of companies) {
    for (let length = Math.max(2, name.length - 3); length <= name.length - 2; length += 1) {
      const start = name.slice(0, length);
      if (LONGER.test(name.slice(length))) longer.set(start, [...(longer.get(start) ?? []), name]);
    }
  }
  return companies.flatMap(({ name, known }): Array<[string, string]> => {
    const candidates = known ? [] : (longer.get(name) ?? []);
    return candidates.length === 1 ? [[name, candidates[0]!]] : [];
  });
}
