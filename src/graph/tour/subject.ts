/** What a tour is about, by node key: the whole corpus, one entity, two (linked or not), or several side by side. */
export type TourSubject =
  | { kind: 'corpus' }
  | { kind: 'node'; node: string }
  | { kind: 'pair'; nodes: readonly [string, string] }
  | { kind: 'compare'; nodes: readonly string[] };

/** The entities a tour is about, by key. */
export function nodesOfSubject(subject: TourSubject): readonly string[] {
  if (subject.kind === 'corpus') return [];
  return subject.kind === 'node' ? [subject.node] : subject.nodes;
}
