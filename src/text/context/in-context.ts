import type { Candidate } from '../candidate.ts';
import { inPictureCredit } from './credit.ts';
import { isCityHere, isNoCity, type Surroundings } from './city.ts';
import { inAddress } from './address.ts';
import { companySupport } from './company.ts';
import { inForeignName, isTradeOfCountry } from './company-lookalike.ts';
import { knownFrom } from '../known.ts';
import type { Enumeration } from '../lists.ts';
import { isNoPolicy } from './policy.ts';
import { otherNamesIn } from './other-names.ts';
import type { Reading } from '../reading.ts';
import { shadowOf } from '../shadow.ts';
import { inLatinName, isAnyNew, isFigureOfSpeech, isUnit, technologySupport } from './technology.ts';

/**
 * Drops known names that mean something else here. A name flagged `context` or `weak` needs support: a neighbour of its
 * type in the same enumeration, a word beside it that only its type takes, or a form of it in the document that is not
 * ambiguous. Each type has tests of its own.
 */
export function inContext(
  reading: Reading,
  found: readonly Candidate[],
  enumerations: readonly Enumeration[],
): Candidate[] {
  const others = otherNamesIn(reading);
  const estates = new Set(found.filter(({ entry }) => entry?.table === DEVELOPERS).map(({ end }) => end));
  const candidates = found.filter((candidate) => {
    if (others.hold(candidate)) return false;
    if (estates.has(candidate.start) && namesEstates(candidate)) return false;
    if (candidate.type !== 'policy' && inPictureCredit(reading, candidate)) return false;
    if (candidate.type === 'city') return !isNoCity(reading, candidate);
    if (candidate.type === 'company')
      return (
        !inForeignName(reading, candidate) && !isTradeOfCountry(reading, candidate) && !inAddress(reading, candidate)
      );
    if (candidate.type === 'technology')
      return (
        !inLatinName(reading, candidate) &&
        !isUnit(reading, candidate) &&
        !isAnyNew(reading, candidate) &&
        !isFigureOfSpeech(reading, candidate) &&
        !inAddress(reading, candidate)
      );
    return candidate.type !== 'policy' || !isNoPolicy(reading, candidate);
  });
  const sure: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (const candidate of candidates) (isSure(reading, candidate) ? sure : doubtful).push(candidate);
  if (doubtful.length === 0) return sure;
  const sureAt = knownFrom(sure);
  const surroundings = surroundingsOf(sure);
  const neighbours = new Map<number, { end: number; types: ReadonlySet<string> }>();
  for (const { items } of enumerations) {
    const types = new Set(items.map((item) => sureAt.exact(item)?.type).filter((type) => type !== undefined));
    for (const item of items) neighbours.set(item.start, { end: item.end, types });
  }
  const isCompany = companySupport(reading, candidates, sure, enumerations);
  const isTechnology = technologySupport(reading, sure);
  const supported = doubtful.filter((candidate) => {
    const { entry } = candidate;
    if (!entry) return true;
    if (candidate.type === 'company') return isCompany(candidate);
    const beside = neighbours.get(candidate.start);
    if (candidate.type === 'city' && entry.flags.has('weak') && beside?.types.has('region')) return false;
    if (beside?.types.has(candidate.type) && isItem(reading, candidate, beside.end)) return true;
    if (candidate.type === 'city') return isCityHere(reading, candidate, surroundings);
    if (candidate.type === 'technology') return isTechnology(candidate);
    if (candidate.type === 'policy')
      return QUOTED.test(reading.shadow[candidate.start - 1] ?? '') && QUOTED.test(reading.shadow[candidate.end] ?? '');
    return true;
  });
  return [
    ...sure,
    ...supported.map((candidate) => ({
      ...candidate,
      rule: candidate.rule === 'lexicon' ? 'lexicon-in-context' : candidate.rule,
      score: 0.85,
    })),
  ];
}

/** Whether the item of a list that starts with a technology says no more than it: 船舶工业, not 船舶相关设备. */
function isItem({ shadow }: Reading, { type, end }: Candidate, itemEnd: number): boolean {
  return type !== 'technology' || end >= itemEnd || TRADE.test(shadow.slice(end, itemEnd));
}

const TRADE = /^(?:技术|产业|行业|领域|装备|工业|系统|芯片|等)/;
/** Right behind a developer's name another company's, or a foreign city's, is an estate's: 保利|阳光城. */
function namesEstates({ type, entry }: Candidate): boolean {
  return type === 'company' || (type === 'city' && entry?.facts.country !== undefined);
}

const DEVELOPERS = 'company.property';
const QUOTED = /["《》]/;

function isSure(reading: Reading, { entry, rule, start, end, doubt }: Candidate): boolean {
  if (!entry || (rule === 'city-group' && end - start < 3)) return false;
  const { flags } = entry;
  if (flags.has('frame') || doubt) return false;
  if (!flags.has('context') && !flags.has('weak')) return true;
  if (entry.type === 'city')
    return reading.shadow[end - 1] === '市' || /^市(?![场值况面价集])/.test(reading.shadow.slice(end, end + 2));
  const surface = reading.text.slice(start, end);
  if (entry.type === 'company')
    return LATIN_NAME.test(surface)
      ? standsBetweenChinese(reading, start, end)
      : surface.length >= 4 && shadowOf(surface) !== shadowOf(entry.name);
  return false;
}

const LATIN_NAME = /^[A-Z][\w&.-]{3,}$/;
const BESIDE_LATIN = /[a-z0-9][ '-]$/;

/** An English word with a capital amid Chinese is a name; amid English it may be a word. */
function standsBetweenChinese(reading: Reading, start: number, end: number): boolean {
  return (
    !BESIDE_LATIN.test(reading.shadow.slice(Math.max(0, start - 2), start)) &&
    !/^[ '-][a-z]/.test(reading.shadow.slice(end, end + 2))
  );
}

function surroundingsOf(sure: readonly Candidate[]): Surroundings {
  const cities = sure.filter(({ type }) => type === 'city');
  const names = new Set(cities.map(({ entry }) => entry?.name));
  const starts = new Set(cities.map(({ start }) => start));
  const ends = new Set(cities.map(({ end }) => end));
  const regions = new Map(sure.filter(({ type }) => type === 'region').map(({ end, entry }) => [end, entry]));
  return {
    isNamed: (city) => names.has(city),
    countryEndsAt(offset, country) {
      const region = regions.get(offset);
      return region?.name === country || region?.facts.country === country;
    },
    cityEndsAt: (offset) => ends.has(offset),
    cityStartsAt: (offset) => starts.has(offset),
  };
}
