import type { Candidate } from '../candidate.ts';
import { standsAlone } from '../lexicon/dictionary.ts';
import { buildMatcher } from '../words/matcher.ts';
import type { Reading } from '../reading.ts';
import { GENERIC_TITLE } from './title.ts';

/** How far behind a title its short name may be defined. */
const REACH = 80;
const DEFINITION =
  /^["》]*\s*(?:\([^()]{0,40}\)\s*)?[,(]?[^()。;《》"]{0,16}?(?:以下简称|以下统称|以下称|下称|简称)(?:为|:)?\s*(?:["'《]([^"'《》。]{1,24})["'》]|([^"'《》。,()]{2,20})\))/;
/** An acronym in brackets right behind the title: 《通用数据保护条例》（GDPR）. */
const ACRONYM = /^["》]*\s*\(([A-Z][A-Za-z&-]{1,9})\)/;

interface Definition {
  short: string;
  policy: Candidate;
  /** Where it is defined. */
  from: number;
}

/**
 * Short names a document gives its titles (`以下简称《若干措施》`, `（简称“网数九条”）`) wherever they stand from there on: between
 * brackets or quotes where they are kinds of document alone, anywhere where they are names of their own.
 */
export function shortTitled(reading: Reading, policies: readonly Candidate[]): Candidate[] {
  const definitions = policies.flatMap((policy) => definitionBehind(reading, policy));
  if (definitions.length === 0) return [];
  const byShort = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const same = byShort.get(definition.short);
    if (same) same.push(definition);
    else byShort.set(definition.short, [definition]);
  }
  const shorts = [...byShort.keys()];
  const found: Candidate[] = [];
  buildMatcher(shorts).search(reading.shadow, (pattern, start, end) => {
    const short = shorts[pattern]!;
    const definition = lastBefore(byShort.get(short)!, start);
    if (!definition) return;
    const generic = GENERIC_TITLE.test(short) || short.length < 3;
    const enclosed = OPEN.test(reading.shadow[start - 1] ?? '') && CLOSE.test(reading.shadow[end] ?? '');
    if (!enclosed && (generic || !standsAlone(reading, start, end))) return;
    const { entry, name } = definition.policy;
    const full = name ?? reading.text.slice(definition.policy.start, definition.policy.end);
    const rule = generic ? 'reference' : 'short-title';
    found.push({ type: 'policy', start, end, rule, score: 0.96, ...(entry ? { entry } : { name: full }) });
  });
  return found;
}

/** The last definition that stands before the offset; they are in order. */
function lastBefore(definitions: readonly Definition[], offset: number): Definition | undefined {
  let low = 0;
  let high = definitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (definitions[middle]!.from <= offset) low = middle + 1;
    else high = middle;
  }
  return definitions[low - 1];
}

const OPEN = /["'《]/;
const CLOSE = /["'》]/;

function definitionBehind(reading: Reading, policy: Candidate): Definition[] {
  const { end } = policy;
  const behind = reading.shadow.slice(end, end + REACH);
  const definition = DEFINITION.exec(behind);
  const acronym = ACRONYM.exec(
    reading.text
      .slice(end, end + 16)
      .replace(/（/g, '(')
      .replace(/）/g, ')'),
  );
  const short = (definition?.[1] ?? definition?.[2] ?? acronym?.[1]?.toLowerCase())?.trim();
  if (!short || short.includes('\n')) return [];
  return [{ short, policy, from: end }];
}
