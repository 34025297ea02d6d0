import { type FormEvent, useState } from 'react';
import { STORY_NAME } from '../../bundle/story.ts';
import { useWords } from '../messages/useWords.ts';
import { isTaken, renameStory } from './deeds.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Gives the file of a story another name; says what a name may be where this one may not. */
export function RenameStory({ name, onDone }: { name: string; onDone(): void }) {
  const words = useWords({ zh, en });
  const [wanted, setWanted] = useState(name);
  const other = wanted.normalize('NFC').trim();
  const isFree = other === name || !isTaken(other);
  const problem = !STORY_NAME.test(other) ? words.fileNeeded : isFree ? null : words.fileTaken;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem) return;
    if (other !== name) renameStory(name, other);
    onDone();
  };
  return (
    <form className="story-rename" onSubmit={submit}>
      <input
        className="find"
        // biome-ignore lint/a11y/noAutofocus: it was asked for
        autoFocus
        aria-label={words.fileName}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <button type="submit" className="action" disabled={problem !== null}>
        {words.ok}
      </button>
      <button type="button" className="action" onClick={onDone}>
        {words.cancel}
      </button>
      {problem && (
        <p className="caption story-wide" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
