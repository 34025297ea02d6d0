import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import { couldBeCompany } from './company-name.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

/** How many lines apart two members of a list of lines may stand. */
const REACH = 6;
const LINE_LIMIT = 40;
const CATEGORY_END =
  /(传感器|设备|领域|技术|问题|风险|来源|单位|建议|方面|目标|原则|任务|时间|地点|内容|电话|地址|行业|工业)$/;

/**
 * Companies written a line each: definition lines (`名称：长说明`) and bare lines of Latin names, where the lines around
 * hold at least as many companies already known as lines of another kind.
 */
export const lined: Recogniser = (evidence) => {
  const lines = shortHeads(evidence);
  return (['definition', 'bare'] as const).flatMap((kind) => {
    const members = lines.filter((line) => line.kind === kind);
    return members.flatMap((line, index): Candidate[] => {
      const near = members
        .slice(Math.max(0, index - REACH), index + REACH + 1)
        .filter((other) => other !== line && Math.abs(other.block - line.block) <= REACH);
      const companies = near.filter((other) => other.company).length;
      if (near.length < 2 || companies * 3 < near.length || !couldBeCompany(evidence, line.head)) return [];
      if (kind === 'bare' && companies < 2) return [];
      const name = evidence.reading.shadow.slice(line.head.start, line.head.end);
      if (kind === 'definition' && !evidence.judge.isNominal(name)) return [];
      return [
        { type: 'company', ...line.head, rule: kind === 'definition' ? 'definition-list' : 'line-list', score: 0.7 },
      ];
    });
  });
};

interface Line {
  kind: 'definition' | 'bare';
  block: number;
  head: Span;
  company: boolean;
}

function shortHeads({ reading, known, doubtful }: Evidence): Line[] {
  return reading.document.blocks.flatMap(({ start, end, role }, block): Line[] => {
    if (role === 'title' || role === 'row' || role === 'source') return [];
    const line = reading.shadow.slice(start, Math.min(end, start + LINE_LIMIT));
    const colon = line.indexOf(':');
    const isCompany = (head: Span): boolean =>
      known.within(head).some((c) => c.type === 'company' && c.start === head.start);
    if (colon >= 2 && colon <= 16 && end - start > colon + 5) {
      const head = { start, end: start + colon };
      if (
        CATEGORY_END.test(line.slice(0, colon)) ||
        /[\s,。]/.test(line.slice(0, colon).replace(/[a-z] (?=[a-z])/g, ''))
      )
        return [];
      return [{ kind: 'definition', block, head, company: isCompany(head) }];
    }
    const bare = /^([a-z][a-z0-9&.+-]*(?: [a-z][a-z0-9&.+-]*){0,3})\s*(\([^)]{0,20}\))?$/.exec(line);
    if (bare) {
      const head = { start, end: start + bare[1]!.length };
      return [{ kind: 'bare', block, head, company: isCompany(head) }];
    }
    const head = { start, end };
    if (end - start > 12 || !(isCompany(head) || doubtful.exact(head, 'company'))) return [];
    return [{ kind: 'bare', block, head, company: isCompany(head) }];
  });
}
