import { bridge } from './bridge.ts';
import type { Counted } from './counted.ts';
import { linkFactsOf } from './facts.ts';
import { linkClaims } from './several-stops.ts';
import type { Stop } from './stop.ts';

/** The link one would least expect, of one entity or of all. */
export function bridgeStop(counted: Counted, node?: string): Stop | null {
  const found = bridge(counted.graph, node);
  if (!found) return null;
  const { edge, lesser, others, common } = found;
  const [a, b] = counted.graph.extremities(edge) as [string, string];
  const ends: [string, string] = node === b ? [b, a] : [a, b];
  const link = linkFactsOf(counted, ...ends);
  return { kind: 'bridge', link, lesser, others, common, claims: linkClaims(counted, ...ends) };
}
