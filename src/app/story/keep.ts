import { useStore } from '../store.ts';
import { draftTold, keepDrafts } from './drafts.ts';
import { useKeeping } from './keeping.ts';
import { mergeDrafts } from './merge.ts';
import { draftsNow, refreshStories, saveDrafts } from './saving.ts';
import { settleStories } from './settle.ts';

/** Milliseconds without a change after which the browser keeps it, and after which it goes to its file; and after which it is tried again. */
const KEPT_AFTER = 200;
const SAVED_AFTER = 800;
const TRIED_AFTER = 10_000;

/** Keeps every change of a story, in the browser and then in its file, until the function it gives is called. */
export function keepStories(): () => void {
  let [keeping, saving]: Array<ReturnType<typeof setTimeout> | undefined> = [];
  const keep = () => {
    clearTimeout(keeping);
    useKeeping.setState({ kept: keepDrafts(draftsNow()) });
  };
  const save = (after: number) => {
    clearTimeout(saving);
    saving = setTimeout(() => void saveDrafts(), after);
  };
  const changed = () => {
    clearTimeout(keeping);
    keeping = setTimeout(keep, KEPT_AFTER);
    save(SAVED_AFTER);
  };
  const look = () => (document.visibilityState === 'visible' ? void refreshStories() : keep());
  const leave = (event: BeforeUnloadEvent) => {
    keep();
    if (!useKeeping.getState().kept && draftsNow().length > 0) event.preventDefault();
  };
  const stops = [
    useStore.subscribe((now, before) => now.stories !== before.stories && changed()),
    useKeeping.subscribe((now, before) => {
      if (now.files !== before.files) keep();
      if (now.failure?.kind === 'away' && !now.saving && before.saving) save(TRIED_AFTER);
    }),
    () => clearTimeout(keeping),
    () => clearTimeout(saving),
    listen('storage', takeIn),
    listen('focus', look),
    listen('pagehide', keep),
    listen('beforeunload', leave),
  ];
  document.addEventListener('visibilitychange', look);
  if (draftsNow().length > 0) changed();
  return () => {
    keep();
    document.removeEventListener('visibilitychange', look);
    for (const stop of stops) stop();
  };
}

/** Where there are no files, two windows of a browser have the same drafts. */
function takeIn(event: StorageEvent): void {
  const told = useKeeping.getState().place === 'browser' ? draftTold(event) : null;
  if (!told) return;
  const { name, draft } = told;
  const others = draftsNow().filter((one) => one.name !== name);
  settleStories(mergeDrafts(useKeeping.getState().files, draft ? [...others, draft] : others).stories);
}

function listen<Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void): () => void {
  addEventListener(name, act);
  return () => removeEventListener(name, act);
}
