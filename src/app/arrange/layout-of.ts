import type { FactGraph } from '../../graph/facts.ts';
import { around } from '../../graph/layout/arrange/around.ts';
import { arrange } from '../../graph/layout/arrange/arrange.ts';
import type { Layout } from '../../model/graph.ts';
import type { Arrangement } from '../choices.ts';
import type { Visible } from '../network/contract.ts';

/**
 * Where a layout puts the nodes of a graph; `layout`: where they stand by force.
 *
 * @param visible what the filters let through; asked for by the layout around an entity alone
 */
export function layoutOf(
  { by, centre }: Pick<Arrangement, 'by' | 'centre'>,
  layout: Layout,
  graph: FactGraph,
  visible: Visible | null,
): Layout {
  if (by === 'around') return visible && centre ? { ...layout, ...around(graph, centre, visible) } : layout;
  return by === 'force' ? layout : { ...layout, ...arrange(graph, by) };
}
