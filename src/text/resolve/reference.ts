import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { matchesOf } from '../words/matches.ts';
import { GENERIC_TITLE, titlesOf, withoutTail } from '../recognise/title.ts';

const POINTING =
  /(该|此次|这一|这份|这项|上述|前述|本次|此|本)([^,。;、:!?"'《》<>()\s]{0,3}?)(行动方案|实施方案|行动计划|工作方案|方案|规划|计划|办法|意见|条例|措施|政策|通知|纲要)/g;
/** No kind of document is written with more characters. */
const LONGEST_KIND = 8;

/**
 * `该规划`, `这一行动方案`, `《办法》`: the most recent document of that kind named before it; `本…` in a document that is itself
 * one means the document's own title. Returned as further candidates that bear the other's name; nothing where none fits.
 */
export function referencesIn(reading: Reading, chosen: readonly Candidate[]): Candidate[] {
  const taken = new Uint8Array(reading.text.length);
  for (const { start, end, type } of chosen) if (type !== 'technology') taken.fill(1, start, end);
  const policies = chosen.filter((candidate) => candidate.type === 'policy').sort((a, b) => a.start - b.start);
  const latest = new Map<string, Candidate>();
  const own = new Map<string, { policy: Candidate; alone: boolean }>();
  let next = 0;
  return mentionsOfKinds(reading).flatMap(({ start, end, kind, isOwn }): Candidate[] => {
    for (; next < policies.length && policies[next]!.start < start; next++) {
      const policy = policies[next]!;
      const alone = standsAlone(reading, policy);
      for (const ending of endingsOf(reading, policy)) {
        latest.set(ending, policy);
        if (!own.has(ending) || (alone && !own.get(ending)!.alone)) own.set(ending, { policy, alone });
      }
    }
    const meant = isOwn ? own.get(kind)?.policy : latest.get(kind);
    if (!meant || taken.subarray(start, end).includes(1)) return [];
    const named = meant.entry
      ? { entry: meant.entry }
      : { name: meant.name ?? reading.text.slice(meant.start, meant.end) };
    return [{ type: 'policy', start, end, rule: 'reference', score: 0.75, ...named }];
  });
}

interface KindMention {
  start: number;
  end: number;
  /** 规划, 管理办法. */
  kind: string;
  /** Whether the document speaks of itself. */
  isOwn: boolean;
}

function mentionsOfKinds(reading: Reading): KindMention[] {
  const titles = titlesOf(reading.shadow).flatMap(({ start, end }): KindMention[] => {
    const kind = reading.shadow.slice(start, end);
    return GENERIC_TITLE.test(kind) ? [{ start, end, kind, isOwn: false }] : [];
  });
  const pointing = matchesOf(POINTING, reading.shadow).flatMap((match): KindMention[] => {
    const start = match.index;
    const end = start + match[0].length;
    return reading.isBoundary(end) ? [{ start, end, kind: match[3]!, isOwn: match[1] === '本' }] : [];
  });
  return [...titles, ...pointing].sort((a, b) => a.start - b.start);
}

function endingsOf(reading: Reading, { start, end }: Candidate): string[] {
  const title = withoutTail(reading.shadow.slice(start, end));
  return Array.from({ length: Math.min(LONGEST_KIND, title.length) }, (_, i) => title.slice(-i - 1));
}

function standsAlone(reading: Reading, { start, end }: Candidate): boolean {
  const sentence = reading.sentences[reading.sentenceAt(start)];
  return sentence !== undefined && end - start >= (sentence.end - sentence.start) * 0.8;
}
