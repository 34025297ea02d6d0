import { formatStory } from '../../bundle/story.ts';
import type { Story } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { download } from '../takeaway/download.ts';
import { putStory } from './deeds.ts';
import { type Keeping, sameStory, useKeeping } from './keeping.ts';
import { endClash, saveDrafts } from './saving.ts';
import { en } from './words.en.ts';
import { type Words, zh } from './words.zh.ts';

/** Whether a story is saved and where, why it is not, and what can be done. */
export function SaveState({ name, story }: { name: string; story: Story }) {
  const words = useWords({ zh, en });
  const keeping = useKeeping();
  const clash = keeping.clashes.get(name);
  if (clash !== undefined) return <Clash name={name} story={story} gone={clash === null} words={words} />;
  const saved = sameStory(story, keeping.files.get(name)?.story);
  const failed = !saved && (keeping.failure !== null || !keeping.kept);
  const loose = !saved && (keeping.place === 'browser' || failed);
  return (
    <div className={failed ? 'story-lost' : 'story-saved'}>
      <span className="caption" role="status">
        {stateOf(keeping, saved, `stories/${name}.json`, words)}
      </span>
      {!saved && keeping.failure && (
        <button type="button" className="link" onClick={() => void saveDrafts()}>
          {words.retry}
        </button>
      )}
      {loose && (
        <button type="button" className="link" onClick={() => download(`${name}.json`, new Blob([formatStory(story)]))}>
          {words.download}
        </button>
      )}
    </div>
  );
}

function stateOf({ place, saving, failure, kept }: Keeping, saved: boolean, file: string, words: Words): string {
  if (saved) return place === 'files' ? words.saved(file) : words.asFile;
  if (!kept) return words.notKept;
  if (place === 'browser') return words.inBrowser;
  if (failure?.kind === 'away') return words.away;
  if (failure) return words.refused(failure.problem);
  return saving ? words.saving : words.notSaved;
}

interface ClashProps {
  name: string;
  story: Story;
  gone: boolean;
  words: Words;
}

function Clash({ name, story, gone, words }: ClashProps) {
  const both = () => {
    endClash(name, 'theirs');
    putStory(story, words.copyOf(name));
  };
  return (
    <div className="story-lost" role="alert">
      <p>{gone ? words.clashGone : words.clashChanged}</p>
      <div className="story-deeds">
        <button type="button" className="link" onClick={() => endClash(name, 'mine')}>
          {words.keepMine}
        </button>
        <button type="button" className="link" onClick={() => endClash(name, 'theirs')}>
          {words.takeTheirs}
        </button>
        <button type="button" className="link" onClick={both}>
          {words.keepBoth}
        </button>
      </div>
    </div>
  );
}
