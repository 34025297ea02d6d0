import { fetchStories } from '../../bundle/fetch.ts';
import { can } from '../corrections/server.ts';
import { fetchFile } from '../source.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { readDrafts } from './drafts.ts';
import { IMPROVISED } from './improvised.ts';
import { keepStories } from './keep.ts';
import { type Draft, type Keeping, useKeeping } from './keeping.ts';
import { mergeDrafts } from './merge.ts';
import { draftsNow } from './saving.ts';
import { readFiles } from './server.ts';
import { settleStories } from './settle.ts';
import { endTelling, tell } from './telling.ts';

/** Whether stories were loaded since the page opened: what the browser kept is asked for once. */
let loaded = false;

/**
 * Loads the stories beside a bundle that was opened, with what was written here and is not in them yet, and goes on with the
 * one the address tells. Keeps what is written from then on, until the function it gives is called.
 */
export function followStories(world: World): () => void {
  let stop: (() => void) | null = () => {};
  void readStories(world).then(({ broken, ...keeping }) => {
    if (!stop) return;
    const { stories, clashes } = mergeDrafts(keeping.files, unfiled());
    loaded = true;
    useKeeping.setState({ ...keeping, clashes, failure: null });
    useStore.setState({ brokenStories: broken });
    settleStories(stories);
    goOn(world);
    stop = keepStories();
  });
  return () => {
    stop?.();
    stop = null;
  };
}

function unfiled(): Draft[] {
  return [...(loaded ? [] : readDrafts()), ...draftsNow()];
}

type Read = Pick<Keeping, 'place' | 'files'> & Pick<Awaited<ReturnType<typeof fetchStories>>, 'broken'>;

async function readStories(world: World): Promise<Read> {
  const served = can('stories') ? await readFiles().catch(() => null) : null;
  if (served) return { place: 'files', ...served };
  const { stories, broken } = await fetchStories(world.base, fetchFile);
  return {
    place: 'browser',
    files: new Map([...stories].map(([name, story]) => [name, { story, hash: null }])),
    broken,
  };
}

function goOn(world: World): void {
  const { telling, stories, set } = useStore.getState();
  if (!telling) return;
  if (stories.has(telling.story)) tell(world, telling);
  else {
    endTelling();
    if (telling.story !== IMPROVISED) set({ gone: telling.story });
  }
}
