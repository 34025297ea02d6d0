import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatStory, STORY_NAME, STORY_NAME_NEEDED, storiesAmong } from '../../bundle/story.ts';
import { Changed, type FileText, Refusal, type StoriesFolder } from '../../serve/workshop.ts';
import { hashOf, refusalOf, replaceFile, textOf } from './text-file.ts';

/** Of a file: a thousand scenes take some two thirds of it. */
const LARGEST = 3 * 1024 * 1024;
const MOST = 1000;

/**
 * The stories beside a bundle, a file each. A name is a story's or it is refused, so that none leads out of the folder; a
 * file is replaced as a whole, and only where it is as the page last saw it.
 */
export function storiesFolder(folder: string): StoriesFolder {
  const read = (name: string): FileText => {
    const text = textOf(fileOf(folder, name), LARGEST);
    return { name, text: text ?? '', hash: text === null ? null : hashOf(text) };
  };
  return {
    read() {
      const { names, misnamed } = storiesAmong(filesIn(folder));
      const files: FileText[] = [];
      const unread = misnamed.map((file) => ({
        path: `stories/${file}`,
        problem: 'has a name no story may have',
        needed: STORY_NAME_NEEDED,
      }));
      for (const name of names) {
        try {
          files.push(read(name));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          unread.push({ path: `stories/${name}.json`, problem: error.problem, needed: error.needed });
        }
      }
      return { files, unread };
    },
    save(name, story, hash) {
      const before = read(name);
      if (before.hash !== hash) throw new Changed(before);
      if (story === null) rmSync(fileOf(folder, name), { force: true });
      else write(folder, name, formatStory(story), hash === null);
      return read(name);
    },
  };
}

function write(folder: string, name: string, text: string, isNew: boolean): void {
  if (Buffer.byteLength(text) > LARGEST)
    throw new Refusal(413, 'the story is too large', `at most ${LARGEST / 1024 / 1024} MiB`);
  const file = fileOf(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw refusalOf(folder, error);
  }
  if (isNew && filesIn(folder).length >= MOST) throw new Refusal(507, 'there are too many stories', `at most ${MOST}`);
  replaceFile(file, text);
}

function fileOf(folder: string, name: string): string {
  if (!STORY_NAME.test(name)) throw new Refusal(400, 'is no name of a story', STORY_NAME_NEEDED);
  return join(folder, `${name}.json`);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw refusalOf(folder, error);
  }
}
