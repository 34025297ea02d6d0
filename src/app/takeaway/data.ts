import { strToU8, zipSync } from 'fflate';
import { exportBundle } from '../../bundle/export/export.ts';
import type { ExportFormat } from '../../bundle/export/formats.ts';
import type { ExportRecipe } from '../../bundle/export/recipe.ts';
import { evidence } from '../../graph/ask/evidence.ts';
import type { Filtered } from '../../graph/filter/filter.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import { readDocument } from '../documents.ts';
import type { World } from '../world.ts';
import { graphOfView, layoutOfView } from './view-graph.ts';

/**
 * The network in a format other programs read; several tables come as one archive. `visible`: what of it, null for all.
 * Rejects with a `BundleError` when a document that the tables quote cannot be read.
 */
export async function dataFiles(
  world: World,
  visible: Pick<Filtered, 'nodes' | 'edges'> | null,
  moved: ReadonlyMap<string, readonly [number, number]>,
  format: ExportFormat,
  recipe: ExportRecipe,
): Promise<Blob> {
  const shown = visible ?? { nodes: new Set(world.graph.nodes()), edges: new Set(world.graph.edges()) };
  const graph = graphOfView(world, shown);
  const layout = layoutOfView(graph, world.layout, moved);
  const documents = format === 'csv' ? await quotedDocuments(world, graph) : [];
  const files = exportBundle({ graph, layout, documents, postings: world.postings }, format, recipe);
  if (files.length === 1) return new Blob([files[0]!.content]);
  return new Blob([zipSync(Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)])))]);
}

/** At their places in the list of all documents; only those are there that hold evidence of a link. */
async function quotedDocuments(world: World, graph: KnowledgeGraph): Promise<AnnotatedDocument[]> {
  const wanted = new Set<number>();
  for (const { source, target } of graph.edges)
    for (const [document] of evidence(world.postings, source, target)) wanted.add(document);
  const documents: AnnotatedDocument[] = [];
  for (const index of wanted) documents[index] = await readDocument(world, world.documents[index]!.id);
  return documents;
}
