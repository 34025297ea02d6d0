import type { Drawn } from './drawn.ts';
import { colourOf, sizeOf } from './look.ts';
import { type ExportRecipe, printRecipe } from './recipe.ts';
import { escapeXml, xmlIds } from './xml.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The graph as GraphML (http://graphml.graphdrawing.org) with typed keys for all facts, colours, sizes and positions. */
export function exportGraphml({ graph, layout }: Drawn, recipe: ExportRecipe): string {
  const ids = xmlIds(graph.nodes.map(({ key }) => key));
  const nodes = graph.nodes.map(({ key, attributes }): [id: string, facts: Facts] => {
    const [x, y] = layout[key]!;
    const look = { color: colourOf(attributes.type), size: sizeOf(attributes.mentions), x, y };
    return [ids.get(key)!, { ...attributes, ...look }];
  });
  const edges = graph.edges.map(({ source, target, attributes }): [ends: string, facts: Facts] => [
    `source="${escapeXml(ids.get(source)!)}" target="${escapeXml(ids.get(target)!)}"`,
    { ...attributes },
  ]);
  const nodeKeys = keysOf(
    nodes.map(([, facts]) => facts),
    'n',
  );
  const edgeKeys = keysOf(
    edges.map(([, facts]) => facts),
    'e',
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keyLines(nodeKeys, 'node'),
    ...keyLines(edgeKeys, 'edge'),
    '<key id="g0" for="graph" attr.name="recipe" attr.type="string"/>',
    '<graph edgedefault="undirected">',
    `<data key="g0">${printRecipe(recipe)}</data>`,
    ...nodes.map(([id, facts]) => `<node id="${escapeXml(id)}">${dataOf(facts, nodeKeys)}</node>`),
    ...edges.map(([ends, facts], number) => `<edge id="e${number}" ${ends}>${dataOf(facts, edgeKeys)}</edge>`),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

interface Key {
  id: string;
  type: 'int' | 'double' | 'string';
}

/** A key for each fact; its type is the narrowest that holds all its values. */
function keysOf(items: readonly Facts[], prefix: string): Map<string, Key> {
  const keys = new Map<string, Key>();
  for (const facts of items) {
    for (const [name, value] of Object.entries(facts)) {
      if (value === null || value === undefined) continue;
      const type = typeof value !== 'number' ? 'string' : isInt(value) ? 'int' : 'double';
      const key = keys.get(name);
      if (!key) keys.set(name, { id: `${prefix}${keys.size}`, type });
      else if (key.type !== type) key.type = key.type === 'string' || type === 'string' ? 'string' : 'double';
    }
  }
  return keys;
}

function isInt(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function keyLines(keys: ReadonlyMap<string, Key>, element: 'node' | 'edge'): string[] {
  return [...keys].map(
    ([name, { id, type }]) => `<key id="${id}" for="${element}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`,
  );
}

function dataOf(facts: Facts, keys: ReadonlyMap<string, Key>): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `<data key="${keys.get(name)!.id}">${escapeXml(textOf(value))}</data>`)
    .join('');
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' | ') : String(value);
}
