import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import { entryNamed, properName } from './new-names/accept.ts';
import type { FindAccepted } from './new-names/accepted-names.ts';
import type { Candidate } from './candidate.ts';
import { chooseLongest } from './choose.ts';
import type { Dictionary } from './lexicon/dictionary.ts';
import type { Extraction } from './extract.ts';
import { knownFrom } from './known.ts';
import { wordingsOf } from './resolve/policy-identity.ts';
import { referencesIn } from './resolve/reference.ts';
import { leavingOut, type Rule } from './rule.ts';

/** One place that names an entity, before it is decided over all documents which names are one entity. Plain data. */
export interface Sighting {
  type: EntityType;
  /** What it is called: the lexicon's name, else its own. */
  name: string;
  /** Whether the lexicon knows the name. */
  known: boolean;
  start: number;
  end: number;
  /** Index of its sentence. */
  sentence: number;
  rule: string;
  score: number;
  surface: string;
}

/** The sightings of one document: what the lexicon and the rules found, and the accepted new names, overlaps decided. In order of start; rules in `without` find nothing. */
export function sightingsIn(
  { reading, known, proposed }: Omit<Extraction, 'suggested'>,
  find: FindAccepted,
  dictionary: Dictionary,
  without?: ReadonlySet<Rule>,
): Sighting[] {
  const standing = find(reading);
  const standingAt = knownFrom(standing);
  const proposedHere = new Set(proposed.flatMap((candidate) => standingAt.within(candidate)));
  const accepted = standing.filter((candidate) => candidate.spreads || proposedHere.has(candidate));
  const believed = proposed.filter((candidate) => candidate.entry || standingAt.within(candidate).length > 0);
  const chosen = chooseLongest([...known, ...believed, ...leavingOut(without, accepted)]);
  const references = leavingOut(without, referencesIn(reading, chosen));
  const all =
    references.length === 0 ? chosen : [...chosen, ...references].sort((a, b) => a.start - b.start || b.end - a.end);
  const sightings: Sighting[] = [];
  for (const candidate of all) {
    if (!isEntity(candidate)) continue;
    const { type, start, end, rule, score } = candidate;
    const sentence = reading.sentenceAt(start);
    if (sentence < 0 || end > reading.sentences[sentence]!.end) continue;
    const surface = reading.text.slice(start, end);
    const { name, known } = nameOf(candidate, surface, dictionary);
    sightings.push({ type, name, known, start, end, sentence, rule, score, surface });
  }
  return sightings;
}

const ENTITIES = new Set<string>(ENTITY_TYPES);

function isEntity(candidate: Candidate): candidate is Candidate & { type: EntityType } {
  return ENTITIES.has(candidate.type);
}

function nameOf(
  { type, entry, name: given }: Candidate & { type: EntityType },
  surface: string,
  dictionary: Dictionary,
): Pick<Sighting, 'name' | 'known'> {
  if (entry) return { name: entry.name, known: true };
  const name = given ?? properName(type, surface);
  const wordings = type === 'policy' ? wordingsOf(name) : [name];
  const line = firstOf(wordings, (wording) => entryNamed(dictionary, type, wording));
  return { name: line?.name ?? name, known: line !== undefined };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
