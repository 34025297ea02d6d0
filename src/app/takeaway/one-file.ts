import { wrap } from 'comlink';
import { composePage, type PackedFile } from '../../bundle/export/page.ts';
import { bundleFiles } from '../../bundle/files.ts';
import { formatCorrection } from '../../bundle/format-correction.ts';
import { formatStory, parseStory } from '../../bundle/story.ts';
import type { Story } from '../../model/story.ts';
import type { Work } from '../choices.ts';
import { KEPT_INSIDE } from '../corrections/kept.ts';
import { fetchFile } from '../source.ts';
import type { World } from '../world.ts';
import { pageProgram } from './page-program.ts';
import type { Packer } from './packerWorker.ts';
import PackerWorker from './packerWorker.ts?worker&inline';

/**
 * The explorer, the bundle as it was opened, and the stories and corrections as they are now, as one HTML page. Without any
 * changed here it is the page that "comention export --format html" writes, byte for byte. Rejects when a file cannot be read.
 */
export async function oneFile(
  opened: World,
  { stories, corrections }: Pick<Work, 'stories' | 'corrections'>,
): Promise<Blob> {
  const program = await pageProgram(document);
  const worker = new PackerWorker();
  const { pack } = wrap<Packer>(worker);
  const files: PackedFile[] = [];
  try {
    const read = (name: string) => textOf(opened.base + name, stories);
    for await (const { name, text } of bundleFiles(opened.documents, [...stories.keys()].sort(), read))
      files.push({ name: opened.base + name, packed: await pack(text) });
    if (corrections.length > 0) {
      const kept = JSON.stringify({ made: corrections.map(formatCorrection), withdrawn: [] });
      files.push({ name: KEPT_INSIDE, packed: await pack(kept) });
    }
  } finally {
    worker.terminate();
  }
  return new Blob([composePage(program, files)], { type: 'text/html' });
}

/** The text of a file beside or inside the page; a story's, as it is now. */
async function textOf(address: string, stories: ReadonlyMap<string, Story>): Promise<string | null> {
  const response = await fetchFile(address.split('/').map(encodeURIComponent).join('/')).catch(() => null);
  const text = response?.ok ? await response.text() : null;
  const story = stories.get(/\/stories\/(.*)\.json$/.exec(address)?.[1] ?? '');
  return story === undefined || (text !== null && isSame(text, address, story)) ? text : formatStory(story);
}

function isSame(text: string, address: string, story: Story): boolean {
  try {
    return formatStory(parseStory(text, address)) === formatStory(story);
  } catch {
    return false;
  }
}
