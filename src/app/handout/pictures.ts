import { zipSync } from 'fflate';
import type { Story } from '../../model/story.ts';
import type { Work } from '../choices.ts';
import type { Language } from '../messages/language.ts';
import { saidIn } from '../story/saying.ts';
import { safeName } from '../takeaway/download.ts';
import { pngOf } from '../takeaway/png.ts';
import type { World } from '../world.ts';
import type { Look } from './scene-making.ts';
import { sketchScenes } from './sketch-scenes.ts';

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

/** A PNG of the network of each scene, named by number and title, in one ZIP. Rejects as `sketchScenes` and `pngOf` do. */
export async function picturesOf(
  opened: World,
  story: Story,
  corrections: Work['corrections'],
  { look, scale, language, recipe }: Wanted,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  let index = 0;
  for await (const sketch of sketchScenes(opened, story, corrections, { ...look, language }, SIZE)) {
    const title = saidIn(story.scenes[index]!.title, language);
    index += 1;
    const picture = await pngOf(sketch, scale, recipe);
    files[safeName(`${String(index).padStart(2, '0')} ${title}.png`)] = new Uint8Array(await picture.arrayBuffer());
  }
  return new Blob([zipSync(files, { level: 0 })], { type: 'application/zip' });
}
