import type { FactGraph } from '../graph/facts.ts';
import { type Way, type WayBy, ways } from '../graph/ask/ways.ts';
import type { Visible } from './network/contract.ts';

const found = new WeakMap<Visible['edges'], Map<string, Way[]>>();

/** The ways between two entities over what is visible (see `ways`); all that ask for the same share one answer. */
export function waysOnce(graph: FactGraph, { edges }: Visible, from: string, to: string, by: WayBy): readonly Way[] {
  const answers = found.get(edges) ?? new Map<string, Way[]>();
  const question = [from, to, by].join('\t');
  const known = answers.get(question) ?? ways(graph, { edges }, from, to, by);
  found.set(edges, answers.set(question, known));
  return known;
}
