import type { Evidence, Recogniser } from './recogniser.ts';

/** What a group's company of one trade adds to its name, before the end of a clause or of a member of a list. */
const BRANCH = /^(?:国际|资本|资管|期货|创投|金控|金租|人寿|财险|健康|影业|地产)(?=[、,。;)"\n]|[和与及等](?!公司))/;
const LONGEST = 6;

/** Companies named after a known one that are not it: 甲沃国际、 beside 甲沃. */
export const branched: Recogniser = ({ reading: { shadow }, known, doubtful }: Evidence) =>
  [...known.all, ...doubtful.all].flatMap(({ type, start, end }) => {
    if (type !== 'company' || end - start > LONGEST || !/[\u4e00-\u9fff]/.test(shadow[start]!)) return [];
    const branch = BRANCH.exec(shadow.slice(end, end + 5))?.[0];
    if (branch === undefined) return [];
    const span = { start, end: end + branch.length };
    return known.exact(span) ? [] : [{ type: 'company', ...span, rule: 'branch', score: 0.65 }];
  });
