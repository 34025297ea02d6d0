import { zipSync } from 'fflate';
import type { Story } from '../../model/story.ts';
import type { Work } from '../choices.ts';
import type { Language } from '../messages/language.ts';
import { saidIn } from '../story/saying.ts';
import { safeName } from '../takeaway/download.ts';
import type { World } from '../world.ts';
import type { Look } from './scene-making.ts';
import { drawnScenes } from './drawn-scenes.ts';
import { pngOfScene } from './scene-png.ts';

const SIZE = { width: 1280, height: 720 };

/** How the pictures of a story are to be. */
export interface Wanted {
  look: Look;
  /** How many times 1280 × 720 pixels. */
  scale: number;
  language: Language;
  /** Carried in each, see `printRecipe`. */
  recipe: string;
}

/** A PNG of what each scene shows, named by number and title, in one ZIP. Rejects as `drawnScenes` and `pngOfScene` do. */
export async function picturesOf(
  opened: World,
  story: Story,
  corrections: Work['corrections'],
  { look, scale, language, recipe }: Wanted,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  let index = 0;
  for await (const drawn of drawnScenes(opened, story, corrections, { ...look, language }, SIZE)) {
    const title = saidIn(story.scenes[index]!.title, language);
    index += 1;
    const picture = await pngOfScene(drawn, scale, recipe);
    files[safeName(`${String(index).padStart(2, '0')} ${title}.png`)] = new Uint8Array(await picture.arrayBuffer());
  }
  return new Blob([zipSync(files, { level: 0 })], { type: 'application/zip' });
}
