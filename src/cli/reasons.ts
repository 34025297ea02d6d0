import type { Problem } from '../model/report.ts';

/** Why files were not read, and which. */
export interface Reason {
  /** What is wrong with them; ends in `…` where it differs from one to the other. */
  reason: string;
  paths: string[];
}

/** Problems this long alike are of one kind. */
const ALIKE = 8;

/** Groups problems by what is needed and how they begin (`has the same bytes as …`); most files first, then by reason. */
export function reasonsOf(problems: readonly Problem[]): Reason[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = JSON.stringify([problem.needed, problem.problem.slice(0, ALIKE)]);
    groups.set(kind, [...(groups.get(kind) ?? []), problem]);
  }
  return [...groups.values()]
    .map((group) => ({ reason: common(group.map(({ problem }) => problem)), paths: group.map(({ path }) => path) }))
    .sort((a, b) => b.paths.length - a.paths.length || (a.reason < b.reason ? -1 : 1));
}

/** The text, or as much as all begin with, up to a space, and `…`. */
function common(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  if (length === first.length) return first;
  const start = first.slice(0, length);
  return `${start.slice(0, start.lastIndexOf(' ') + 1)}…`;
}
