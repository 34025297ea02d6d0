import type { Evidence, Story } from '../../model/story.ts';
import type { Work } from '../choices.ts';
import { nodesOfFocus } from '../focus.ts';
import type { Language } from '../messages/language.ts';
import { findEvidence } from '../story/find-evidence.ts';
import type { World } from '../world.ts';
import { workIn } from './scene-making.ts';
import { type DrawnScene, drawnScenes } from './drawn-scenes.ts';

/** What a page of a hand-out holds beside the words of its scene. */
export interface HandoutPage {
  drawn: DrawnScene;
  evidence: readonly Quoted[];
}

/** A sentence with where it stands; null where the documents do not say it any more. */
export interface Quoted {
  quote: string;
  source: { title: string; publisher: string | null; date: string | null; sentence: number } | null;
}

/** Printed pictures are drawn for paper, and as large as on a stage. */
const PAPER = { theme: 'light', display: 'stage' } as const;
const SIZE = { width: 1000, height: 920 };

/** The pages of a story, one after the other. Rejects as `drawnScenes` does. */
export async function* pagesOf(
  opened: World,
  story: Story,
  corrections: Work['corrections'],
  language: Language,
): AsyncGenerator<HandoutPage> {
  let index = 0;
  for await (const drawn of drawnScenes(opened, story, corrections, { ...PAPER, language }, SIZE)) {
    const scene = story.scenes[index++]!;
    const { place } = workIn(opened, scene);
    const nodes = nodesOfFocus(place.focus);
    const evidence = await Promise.all(scene.evidence.map((kept) => quotedIn(opened, kept, nodes)));
    yield { drawn, evidence };
  }
}

async function quotedIn(opened: World, kept: Evidence, nodes: readonly string[]): Promise<Quoted> {
  const place = await findEvidence(opened, kept, nodes);
  const row = place && opened.documents[opened.documentIndex.get(place.document)!];
  if (!place || !row) return { quote: kept.quote, source: null };
  const { title, source, date } = row;
  return { quote: kept.quote, source: { title, publisher: source, date, sentence: place.sentence + 1 } };
}
