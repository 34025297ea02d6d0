import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Drawn } from './drawn.ts';
import { colourOf, sizeOf } from './look.ts';
import { type ExportRecipe, printRecipe } from './recipe.ts';
import { xmlIds, xmlText } from './xml.ts';

/** The graph as GEXF 1.3 (https://gexf.net) with labels, facts, colours, sizes and positions, for Gephi. */
export function exportGexf({ graph, layout }: Drawn, recipe: ExportRecipe): string {
  const ids = xmlIds(graph.nodes.map(({ key }) => key));
  const target = new UndirectedGraph();
  target.replaceAttributes({ creator: 'Comention', description: printRecipe(recipe) });
  for (const { key, attributes } of graph.nodes) {
    const [x, y] = layout[key]!;
    target.addNode(ids.get(key)!, {
      ...plainFacts(attributes),
      color: colourOf(attributes.type),
      size: sizeOf(attributes.mentions),
      x,
      y,
    });
  }
  for (const [number, { source, target: end, attributes }] of graph.edges.entries()) {
    target.addEdgeWithKey(`e${number}`, ids.get(source)!, ids.get(end)!, plainFacts({ ...attributes }));
  }
  return write(target, { version: '1.3' });
}

/** Facts as single numbers and texts XML can hold; a list becomes one text. */
function plainFacts(attributes: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'number') facts[name] = value;
    else if (Array.isArray(value)) facts[name] = xmlText(value.join(' | '));
    else if (typeof value === 'string') facts[name] = xmlText(value);
  }
  return facts;
}
