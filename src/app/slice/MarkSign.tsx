import type { Mark } from '../../graph/filter/changes.ts';

/** As links are drawn: a double line, a thicker one, a thinner one, a dashed one; with a sign for those who read no lines. */
const LINES: Record<Mark, Array<{ y: number; width: number; dashes?: string }>> = {
  new: [
    { y: 5, width: 1.4 },
    { y: 9, width: 1.4 },
  ],
  stronger: [{ y: 7, width: 4 }],
  weaker: [{ y: 7, width: 1 }],
  gone: [{ y: 7, width: 1.4, dashes: '3 2.5' }],
};

/** How a link with a mark looks. */
export function MarkSign({ mark }: { mark: Mark }) {
  return (
    <svg className="mark-sign" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
      {LINES[mark].map(({ y, width, dashes }) => (
        <line key={y} x1="1" x2="17" y1={y} y2={y} stroke="currentColor" strokeWidth={width} strokeDasharray={dashes} />
      ))}
    </svg>
  );
}
