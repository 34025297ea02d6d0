import type { Bundle } from '../../model/bundle.ts';
import { formatGraph } from '../format.ts';
import { colourOf, sizeOf } from './look.ts';

/** graphology's serialised graph with `x`, `y`, `size` and `color` on every node, ready to draw. */
export function exportJson({ graph, layout }: Bundle): string {
  const nodes = graph.nodes.map(({ key, attributes }) => {
    const [x, y] = layout[key]!;
    return {
      key,
      attributes: { ...attributes, x, y, size: sizeOf(attributes.mentions), color: colourOf(attributes.type) },
    };
  });
  return formatGraph({ ...graph, nodes });
}
