import { Away, Refused } from '../corrections/server.ts';
import { useStore } from '../store.ts';
import { type Draft, draftsOf, type Filed, type Keeping, sameStory, useKeeping } from './keeping.ts';
import { mergeDrafts } from './merge.ts';
import { readFiles, sendDraft } from './server.ts';
import { settleStories } from './settle.ts';

/** What is here and in no file yet. */
export function draftsNow(): Draft[] {
  return draftsOf(useStore.getState().stories, useKeeping.getState().files);
}

/** Writes what is in no file yet to its file, one after the other. Whatever goes wrong, it stays a draft and can be tried again. */
export async function saveDrafts(): Promise<void> {
  const { saving, place } = useKeeping.getState();
  if (saving || place === 'browser') return;
  useKeeping.setState({ saving: true });
  useKeeping.setState({ failure: await saved(), saving: false });
}

/** A story that is refused does not keep the others from being saved. */
async function saved(): Promise<Keeping['failure']> {
  const refused = new Map<string, string>();
  for (;;) {
    const { clashes } = useKeeping.getState();
    const draft = draftsNow().find(({ name }) => !clashes.has(name) && !refused.has(name));
    const [problem] = refused.values();
    if (!draft) return problem === undefined ? null : { kind: 'refused', problem };
    try {
      const { written, file } = await sendDraft(draft);
      if (written || sameStory(file?.story, draft.story)) noteFile(draft.name, file);
      else useKeeping.setState({ clashes: new Map(clashes).set(draft.name, file) });
    } catch (error) {
      if (error instanceof Away) return { kind: 'away' };
      if (!(error instanceof Refused)) throw error;
      refused.set(draft.name, error.message);
    }
  }
}

/**
 * Reads the files again and takes in what others changed; what is written here stays. A server that does not answer changes
 * nothing; nor does anything while a story is told.
 */
export async function refreshStories(): Promise<void> {
  const { saving, place } = useKeeping.getState();
  if (saving || place === 'browser' || useStore.getState().telling) return;
  const read = await readFiles().catch((error: unknown) => {
    if (error instanceof Away || error instanceof Refused) return null;
    throw error;
  });
  if (!read || useKeeping.getState().saving) return;
  const { stories, clashes } = mergeDrafts(read.files, draftsNow());
  useKeeping.setState({ files: read.files, clashes });
  useStore.setState({ brokenStories: read.broken });
  settleStories(stories);
}

/** Ends a clash: with what is here, which goes over the file, or with what the file says. Undo brings back what is here. */
export function endClash(name: string, by: 'mine' | 'theirs'): void {
  const { clashes } = useKeeping.getState();
  const file = clashes.get(name) ?? null;
  noteFile(name, file);
  useKeeping.setState({ clashes: new Map([...clashes].filter(([other]) => other !== name)) });
  if (by === 'mine') return void saveDrafts();
  const stories = new Map(useStore.getState().stories);
  if (file?.story) stories.set(name, file.story);
  else stories.delete(name);
  useStore.setState({ stories });
}

function noteFile(name: string, file: Filed | null): void {
  const files = new Map(useKeeping.getState().files);
  if (file) files.set(name, file);
  else files.delete(name);
  useKeeping.setState({ files });
}
