import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import { couldBeCompany } from './company-name.ts';
import { matchesOf } from '../words/matches.ts';
import type { Evidence, Recogniser } from './recogniser.ts';
import { couldBeTechnology } from './technology-name.ts';

const LATIN = /[A-Z][A-Za-z0-9]+(?:[-.&+][A-Za-z0-9]+)*(?: [A-Z][A-Za-z0-9]+){0,2}/g;
const BESIDE_LATIN = /[A-Za-z0-9_/@#.]["']?[ ,]?$/;
const BEFORE_LATIN = /^["']?[ ,]?[A-Za-z0-9_/@#]/;
const ACRONYM = /^[A-Z0-9.+-]+$/;

/**
 * Names that something hints at, too little to believe: Latin words with a capital amid Chinese, and what is listed beside
 * a known company or technology. They weigh nothing; what is seen often is listed for a person to decide.
 */
export const suggested: Recogniser = (evidence) => [...latinNames(evidence), ...neighbours(evidence)];

function latinNames({ reading, known }: Evidence): Candidate[] {
  return matchesOf(LATIN, reading.text).flatMap((match): Candidate[] => {
    const start = match.index;
    const end = start + match[0].length;
    const isAmidLatin =
      BESIDE_LATIN.test(reading.text.slice(Math.max(0, start - 3), start)) ||
      BEFORE_LATIN.test(reading.text.slice(end, end + 3));
    if (isAmidLatin || known.within({ start, end }).length > 0) return [];
    const type = ACRONYM.test(match[0]) ? 'technology' : 'company';
    return [{ type, start, end, rule: 'latin-name', score: 0 }];
  });
}

function neighbours(evidence: Evidence): Candidate[] {
  const isOf = { company: couldBeCompany, technology: couldBeTechnology };
  return evidence.enumerations.flatMap(({ items }) => {
    const types = new Set(items.map((item) => evidence.known.exact(item)?.type).filter((type) => type !== undefined));
    const [type] = types;
    if (types.size !== 1 || (type !== 'company' && type !== 'technology')) return [];
    return items
      .filter((item: Span) => !evidence.known.exact(item) && isOf[type](evidence, item))
      .map((item): Candidate => ({ type, ...item, rule: 'listed-beside', score: 0 }));
  });
}
