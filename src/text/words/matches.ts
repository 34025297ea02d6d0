/**
 * All matches of a global pattern that never matches nothing: what `matchAll` gives, for many short texts several times
 * faster, because the pattern is not copied for each.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
