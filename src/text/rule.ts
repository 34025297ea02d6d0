/** The rules that find names, roughly in the order they are applied; every mention says which one found it. */
export const RULES = [
  'lexicon',
  'lexicon-in-context',
  'city-abbreviation',
  'city-group',
  'city-of-country',
  'title',
  'plan-name',
  'notice',
  'quoted-title',
  'short-title',
  'document-number',
  'work-report',
  'organisation-name',
  'event-name',
  'table-column',
  'definition-list',
  'line-list',
  'enumeration',
  'listed-with-companies',
  'listed-with-technologies',
  'gloss',
  'standard-number',
  'process-node',
  'acronym',
  'developed',
  'legal-name',
  'branch',
  'defined-short-name',
  'short-name',
  'stock-code',
  'chief',
  'company-kind',
  'investor',
  'funded',
  'bought',
  'subsidiary',
  'latin-name',
  'listed-beside',
  'accepted-name',
  'reference',
] as const;

export type Rule = (typeof RULES)[number];

/** The candidates found by other rules than these: how the worth of a rule is measured. */
export function leavingOut<Found extends { rule: Rule }>(
  rules: ReadonlySet<Rule> | undefined,
  candidates: readonly Found[],
): readonly Found[] {
  return rules?.size ? candidates.filter(({ rule }) => !rules.has(rule)) : candidates;
}
