import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { storiesAmong } from '../bundle/story.ts';
import type { Shelf } from './file.ts';

/** The files of a bundle's folder, and `/stories.json`: the names of the stories that lie in its `stories/` at each request. */
export function withStories(find: Shelf, dir: string): Shelf {
  return async (path, gzipAccepted) => {
    if (path !== '/stories.json') return find(path, gzipAccepted);
    const body = Buffer.from(JSON.stringify(await storyNames(dir)));
    const etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    return { type: 'application/json; charset=utf-8', etag, encoding: null, body };
  };
}

/** The names of a bundle's stories, in order; none where it has no `stories/`. */
export async function storyNames(dir: string): Promise<string[]> {
  return storiesAmong(await readdir(join(dir, 'stories')).catch(() => [])).names;
}
