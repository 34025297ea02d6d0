import type { EntityType } from '../../model/entity.ts';
import type { Sighting } from '../sightings.ts';

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

/** Rules whose surfaces are no name of the entity: 该规划, 《政府工作报告》, a word for several cities (北上广深). */
const NO_ALIAS: ReadonlySet<string> = new Set(['reference', 'work-report', 'city-group']);

/** What one document says of the names it mentions. */
export function namesIn(sightings: readonly Sighting[]): Names {
  const names: Names = new Map();
  for (const { type, name, known, rule, surface } of sightings) {
    const seen = seenIn(names, nameKey(type, name), { type, name, known });
    seen.times += 1;
    if (!NO_ALIAS.has(rule)) seen.surfaces[surface.replace(/\s+/g, ' ')] = true;
  }
  for (const [short, long] of shortNames(names)) names.get(nameKey('company', short))!.longer[long] = 1;
  return names;
}

/** Adds what one document says to what others say, in place; the order of adding changes nothing. */
export function mergeNames(all: Names, more: Iterable<readonly [key: string, name: SeenName]>): void {
  for (const [key, name] of more) {
    const seen = seenIn(all, key, name);
    seen.times += name.times;
    for (const surface in name.surfaces) seen.surfaces[surface] = true;
    for (const long in name.longer) seen.longer[long] = (seen.longer[long] ?? 0) + name.longer[long]!;
  }
}

function seenIn(names: Names, key: string, { type, name, known }: Pick<SeenName, 'type' | 'name' | 'known'>): SeenName {
  let seen = names.get(key);
  if (!seen) {
    seen = { type, name, known, times: 0, surfaces: Object.create(null), longer: Object.create(null) };
    names.set(key, seen);
  }
  return seen;
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
