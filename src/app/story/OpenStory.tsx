import { type ChangeEvent, useRef, useState } from 'react';
import { BundleError } from '../../bundle/error.ts';
import { parseStory } from '../../bundle/story.ts';
import { useWords } from '../messages/useWords.ts';
import { putStory } from './deeds.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** As large as a story's file may be. */
const LARGEST = 3 * 1024 * 1024;

/** Opens the file of a story and puts it beside the others; says what is wrong with one that cannot be read. */
export function OpenStory() {
  const words = useWords({ zh, en });
  const input = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    try {
      const story = parseStory(await textOf(file), file.name);
      setUnread(null);
      putStory(story, file.name.replace(/\.json$/i, ''));
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      setUnread(words.unread(file.name, `${error.problem} → ${error.needed}`));
    }
  };
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={(event) => void pick(event)} />
      <button type="button" className="action" onClick={() => input.current?.click()}>
        {words.openFile}
      </button>
      {unread !== null && (
        <p className="story-lost story-wide" role="alert">
          {unread}
        </p>
      )}
    </>
  );
}

async function textOf(file: File): Promise<string> {
  if (file.size > LARGEST)
    throw new BundleError(file.name, `is larger than ${LARGEST / 1024 / 1024} MiB`, 'a story in JSON');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new BundleError(file.name, 'is not text in UTF-8', 'a story in JSON');
  }
}
