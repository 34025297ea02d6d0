import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { withoutTail } from './recognise/title.ts';

const REFERENCE =
  /(该|此次|这一|这份|这项|上述|前述|本次|此|本)([^,。;、:!?"'《》<>()\s]{0,3}?)(行动方案|实施方案|行动计划|工作方案|方案|规划|计划|办法|意见|条例|措施|政策|通知|纲要)/g;

/**
 * `该规划`, `这一行动方案`, `本办法`: the most recent document of that kind named before it; `本…` in a document that is itself
 * one means the document's own title. Returned as further candidates that bear the other's name; nothing where none fits.
 */
export function referencesIn(reading: Reading, chosen: readonly Candidate[]): Candidate[] {
  const policies = chosen.filter((candidate) => candidate.type === 'policy');
  const taken = (start: number, end: number): boolean =>
    chosen.some((c) => c.start < end && start < c.end && c.type !== 'technology');
  return [...reading.shadow.matchAll(REFERENCE)].flatMap((match): Candidate[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (taken(start, end) || !reading.isBoundary(end)) return [];
    const head = match[3]!;
    const fits = policies.filter((policy) => policy.start < start && endsIn(reading, policy, head));
    const meant = match[1] === '本' ? (fits.find((policy) => standsAlone(reading, policy)) ?? fits[0]) : fits.at(-1);
    if (!meant) return [];
    const { entry } = meant;
    const name = meant.name ?? reading.text.slice(meant.start, meant.end);
    return [{ type: 'policy', start, end, rule: 'reference', score: 0.75, ...(entry ? { entry } : { name }) }];
  });
}

function endsIn(reading: Reading, { start, end }: Candidate, head: string): boolean {
  return withoutTail(reading.shadow.slice(start, end)).endsWith(head);
}

function standsAlone(reading: Reading, { start, end }: Candidate): boolean {
  const sentence = reading.sentences[reading.sentenceAt(start)];
  return sentence !== undefined && end - start >= (sentence.end - sentence.start) * 0.8;
}
