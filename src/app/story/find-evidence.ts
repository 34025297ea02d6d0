import { standingIn } from '../../graph/ask/evidence.ts';
import { findSentence, type SentencePlace } from '../../graph/ask/find-sentence.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import type { Evidence } from '../../model/story.ts';
import { readDocument } from '../documents.ts';
import type { World } from '../world.ts';

/** So many documents are read to find a sentence whose own document is gone. */
const READ = 40;

/**
 * Where the evidence of a scene stands in the bundle as it is now: in its document, or else in one that names what the
 * scene speaks of. Null where none of those says it, or none can be read.
 *
 * @param nodes keys the scene speaks of
 */
export async function findEvidence(
  world: World,
  kept: Evidence,
  nodes: readonly string[] = [],
): Promise<SentencePlace | null> {
  const own = world.documentIndex.has(kept.document) ? await readAll(world, [kept.document]) : [];
  const found = findSentence(kept, own);
  if (found) return found;
  const likely = standingIn(world.postings, nodes)
    .map(({ document }) => world.documents[document]!.id)
    .filter((id) => id !== kept.document);
  return findSentence(kept, await readAll(world, likely.slice(0, READ)));
}

/** The documents that can be read. */
async function readAll(world: World, ids: readonly string[]): Promise<AnnotatedDocument[]> {
  const read = await Promise.allSettled(ids.map((id) => readDocument(world, id)));
  return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
