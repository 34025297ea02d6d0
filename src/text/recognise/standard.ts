import { matchesOf } from '../words/matches.ts';
import type { Recogniser } from './recogniser.ts';

/** A standard's number: who keeps it, then digits with their parts and letters, a year behind a dash. */
const STANDARD =
  /(?<![a-z0-9])(?:ieee|iso\/iec|iso|iec|itu-t|etsi|3gpp|ansi|astm|aec-q|rfc|jedec|gb\/t|gb\/z|gjb|yd\/t|ga\/t|jr\/t|sj\/t|qc\/t)[ -]?(?:(?:ts|tr|std) )?[a-z]?\.?\d{2,5}(?:\.\d{1,5}){0,3}[a-z]{0,3}(?:[-:]\d{1,4}){0,2}(?![a-z0-9])/g;

/** Numbered standards and protocols: IEEE 802.11be, ISO/IEC 27001:2022, GB/T 35273-2020, AEC-Q100. */
export const standardNumbered: Recogniser = ({ reading, known }) =>
  matchesOf(STANDARD, reading.shadow).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return known.exact(span) ? [] : [{ type: 'technology', ...span, rule: 'standard-number', score: 0.8 }];
  });
