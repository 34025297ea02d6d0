import { BundleError } from '../../bundle/error.ts';
import type { Stories } from '../../bundle/fetch.ts';
import { parseStory } from '../../bundle/story.ts';
import { answered, ask, json } from '../corrections/server.ts';
import type { Draft, Filed } from './keeping.ts';

interface FileText {
  name: string;
  text: string;
  hash: string | null;
}

/** Reads the stories' files. Rejects with `Away` or `Refused`, as `sendDraft` does. */
export async function readFiles(): Promise<{ files: Map<string, Filed>; broken: Stories['broken'] }> {
  const { files: texts, unread } = (await answered(await ask('api/stories', { method: 'GET' }))) as {
    files: FileText[];
    unread: Array<{ path: string; problem: string; needed: string }>;
  };
  const broken = unread.map(({ path, problem, needed }) => new BundleError(path, problem, needed));
  const files = new Map(texts.map((file) => [file.name, filedIn(file, (error) => broken.push(error))!]));
  return { files, broken };
}

/** Writes a draft to its file. Gives the file as it is then; where it is not the one the draft was made from, nothing was written. */
export async function sendDraft(draft: Draft): Promise<{ written: boolean; file: Filed | null }> {
  const response = await ask('api/stories', json(draft));
  if (response.status === 409) {
    const now = (await response.clone().json()) as Partial<FileText>;
    if (now.name !== undefined) return { written: false, file: filedIn(now as FileText, () => {}) };
  }
  const { hash } = (await answered(response)) as FileText;
  return { written: true, file: hash === null ? null : { story: draft.story, hash } };
}

function filedIn({ name, text, hash }: FileText, tell: (error: BundleError) => void): Filed | null {
  if (hash === null) return null;
  try {
    return { story: parseStory(text, `stories/${name}.json`), hash };
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    tell(error);
    return { story: null, hash };
  }
}
