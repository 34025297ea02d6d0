import { ENTITY_TYPES, type EntityType } from '../../src/model/entity.ts';
import type { Score } from './tally.ts';

/** A line a type, with recall in and out of the lexicon apart, and a line for all. */
export function scoreTable(score: Score): string {
  const lines = ENTITY_TYPES.map((type) => {
    const { precision, recall, f1, known, unknown, right, wrong } = score.types[type];
    const part = (side: { asked: number; found: number }): string => `${side.found}/${side.asked}`.padStart(7);
    return [
      type.padEnd(11),
      `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
      `in the lexicon ${part(known)}  not in it ${part(unknown)}  wrong ${wrong} of ${right + wrong}`,
    ].join('  ');
  });
  const { macroF1, resolution, traps } = score;
  lines.push(
    `macro F1 ${macroF1.toFixed(3)}  resolution B-cubed F1 ${resolution.toFixed(3)}  traps fallen into ${traps.length}`,
  );
  return lines.map((line) => `${line}\n`).join('');
}

const SAME = '·';
const CHANGES = [...ENTITY_TYPES, 'macro', 'resolution', 'traps', 'wrong'];

/**
 * What leaving out each rule changes, a line a rule: F1 by type, macro F1, resolution, traps and wrong entities; `·` where
 * nothing. The rules that change nothing at all are named on one line below.
 */
export function rulesTable(whole: Score, without: Readonly<Record<string, Score>>): string {
  const rows = Object.entries(without).map(([rule, score]) => ({ rule, cells: changes(whole, score) }));
  const idle = rows.filter(({ cells }) => cells.every((cell) => cell === SAME)).map(({ rule }) => rule);
  const lines = [
    tableRow('change without', CHANGES),
    ...rows.filter(({ rule }) => !idle.includes(rule)).map(({ rule, cells }) => tableRow(rule, cells)),
    ...(idle.length > 0 ? [`no change without: ${idle.join(', ')}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function changes(whole: Score, without: Score): string[] {
  const ratios = ({ types, macroF1, resolution }: Score) => [
    ...ENTITY_TYPES.map((type) => types[type].f1),
    macroF1,
    resolution,
  ];
  const counts = ({ traps, wrong }: Score) => [traps.length, wrong.length];
  return [
    ...ratios(without).map((value, i) => signed(value - ratios(whole)[i]!, 3)),
    ...counts(without).map((value, i) => signed(value - counts(whole)[i]!, 0)),
  ];
}

function tableRow(head: string, cells: readonly string[]): string {
  return `${head.padEnd(26)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

/** Every miss, wrong entity and trap, a line each. */
export function listing({ misses, wrong, traps }: Score): string {
  const lines = [
    '# missed',
    ...misses.map(({ type, name, doc, known }) => row(type, name, known ? 'in the lexicon' : 'not in it', doc)),
    '# wrong',
    ...wrong.map(({ type, surfaces, doc }) => row(type, surfaces.join(' | '), doc)),
    '# traps',
    ...traps.map(({ type, surface, doc, why }) => row(type, surface, doc, why)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function row(type: EntityType, ...cells: string[]): string {
  return [type, ...cells].join('\t');
}

function signed(change: number, digits: number): string {
  const text = change.toFixed(digits);
  return Number(text) === 0 ? SAME : change > 0 ? `+${text}` : text;
}
