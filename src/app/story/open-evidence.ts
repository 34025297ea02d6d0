import { keepSentence } from '../../graph/ask/find-sentence.ts';
import { documentsToRead } from '../../graph/tour/claims.ts';
import { quote } from '../../graph/tour/quote.ts';
import type { Evidence } from '../../model/story.ts';
import { readDocument } from '../documents.ts';
import type { Choices } from '../store.ts';
import type { World } from '../world.ts';

/**
 * The evidence that is open: the sentence one stands at in a document; else, where a link is chosen, the one that says most of it.
 * None where its document cannot be read.
 */
export async function openEvidence(world: World, { place }: Choices): Promise<readonly Evidence[]> {
  const { reading, focus } = place;
  try {
    if (reading && reading.sentence !== null)
      return [keepSentence(await readDocument(world, reading.document), reading.sentence)];
    return focus.kind === 'edge' ? await bestOfLink(world, focus.edge) : [];
  } catch {
    return [];
  }
}

async function bestOfLink(world: World, edge: string): Promise<readonly Evidence[]> {
  const [a, b] = edge.split('\t');
  if (a === undefined || b === undefined) return [];
  const claims = [{ claims: [{ nodes: [a, b] as const }] }];
  const wanted = [...documentsToRead(world, claims)];
  const read = await Promise.all(
    wanted.map(async (index) => [index, await readDocument(world, world.documents[index]!.id)] as const),
  );
  return quote(world, claims, new Map(read))[0]?.[0] ?? [];
}
