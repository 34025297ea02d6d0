import { documentsIn, type Slice } from '../../graph/filter/slice.ts';
import { documentsToRead } from '../../graph/tour/claims.ts';
import { planTour } from '../../graph/tour/plan.ts';
import { quote } from '../../graph/tour/quote.ts';
import type { Stop } from '../../graph/tour/stop.ts';
import { nodesOfSubject, type TourSubject } from '../../graph/tour/subject.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import type { Saying, Story } from '../../model/story.ts';
import { parseAddress, printAddress } from '../address.ts';
import { readDocument } from '../documents.ts';
import { sceneViewOf } from '../story/scene-view.ts';
import type { World } from '../world.ts';
import { titleEn, titleZh } from './titles.ts';
import { writeStory } from './write-story.ts';

/**
 * A story about a subject that writes itself out of the graph and its evidence: see `planTour`. Only documents whose words
 * it may quote are read; between two steps the browser gets to do what it has to. Rejects with a `BundleError` when one of them
 * cannot be read.
 *
 * @param world what is counted now, of the slice
 */
export async function makeTour(world: World, slice: Slice, subject: TourSubject): Promise<Story> {
  const counted = { ...world, chosen: documentsIn(slice, world.documents) };
  const stops: Stop[] = [];
  for (const stop of planTour(counted, subject)) {
    stops.push(stop);
    await nextTask();
  }
  const wanted = [...documentsToRead(counted, stops)].filter((index) => world.documents[index]);
  const documents = await Promise.all(wanted.map((index) => readDocument(world, world.documents[index]!.id)));
  const read = new Map<number, AnnotatedDocument>(wanted.map((index, place) => [index, documents[place]!]));
  const seen = sceneViewOf(printAddress({ ...parseAddress(''), slice }));
  return writeStory(counted, titleOf(world, subject), stops, quote(counted, stops, read), seen);
}

function titleOf({ graph }: World, subject: TourSubject): Saying {
  const names = nodesOfSubject(subject).map((node) => graph.getNodeAttribute(node, 'label'));
  return { zh: titleZh(names), en: titleEn(names) };
}

/** What waits, drawing among it, gets its turn. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
