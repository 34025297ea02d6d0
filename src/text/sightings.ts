import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import { entryNamed, properName } from './accept.ts';
import type { FindAccepted } from './accepted-names.ts';
import type { Candidate } from './candidate.ts';
import { chooseLongest } from './choose.ts';
import type { Dictionary } from './dictionary.ts';
import type { Extraction } from './extract.ts';
import { knownFrom } from './known.ts';
import { referencesIn } from './reference.ts';
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
  const accepted = find(reading);
  const acceptedAt = knownFrom(accepted);
  const believed = proposed.filter((candidate) => candidate.entry || acceptedAt.within(candidate).length > 0);
  const chosen = chooseLongest([...known, ...believed, ...leavingOut(without, accepted)]);
  return [...chosen, ...leavingOut(without, referencesIn(reading, chosen))]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((candidate) => {
      if (!isEntity(candidate)) return [];
      const { start, end, rule, score } = candidate;
      const sentence = reading.sentenceAt(start);
      if (sentence < 0 || end > reading.sentences[sentence]!.end) return [];
      const surface = reading.text.slice(start, end);
      return [{ ...nameOf(candidate, surface, dictionary), start, end, sentence, rule, score, surface }];
    });
}

function isEntity(candidate: Candidate): candidate is Candidate & { type: EntityType } {
  return ENTITY_TYPES.some((type) => type === candidate.type);
}

function nameOf(
  { type, entry, name: given }: Candidate & { type: EntityType },
  surface: string,
  dictionary: Dictionary,
): Pick<Sighting, 'type' | 'name' | 'known'> {
  if (entry) return { type, name: entry.name, known: true };
  const name = given ?? properName(type, surface);
  const line =
    entryNamed(dictionary, type, name) ?? (type === 'policy' ? entryNamed(dictionary, type, issued(name)) : undefined);
  return { type, name: line?.name ?? name, known: line !== undefined };
}

/** A title without the mark of its stage: a draft, a trial and the issued document are one. */
function issued(title: string): string {
  return title.replace(/[（(](试行|暂行|草案|修订草案|征求意见稿|公开征求意见稿|修订稿|修订|修正)[）)]$/, '');
}
