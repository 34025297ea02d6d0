import { formatGraph } from '../format.ts';
import type { Drawn } from './drawn.ts';
import { colourOf, sizeOf } from './look.ts';
import { type ExportRecipe, printRecipe } from './recipe.ts';

/** graphology's serialised graph with `x`, `y`, `size` and `color` on every node, ready to draw. */
export function exportJson({ graph, layout }: Drawn, recipe: ExportRecipe): string {
  const nodes = graph.nodes.map(({ key, attributes }) => {
    const [x, y] = layout[key]!;
    return {
      key,
      attributes: { ...attributes, x, y, size: sizeOf(attributes.mentions), color: colourOf(attributes.type) },
    };
  });
  const attributes = { ...graph.attributes, madeFrom: printRecipe(recipe) };
  return formatGraph({ ...graph, attributes, nodes });
}
