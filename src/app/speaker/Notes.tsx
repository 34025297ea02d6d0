import type { Scene } from '../../model/story.ts';
import { Markdown } from '../look/Markdown.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What to say, `size` times as large as at first. Begins at its top for every scene. */
export function Notes({ scene, size }: { scene: Scene; size: number }) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const notes = saidIn(scene.notes, language).trim();
  return (
    <section
      className="speaker-notes"
      aria-label={words.notes}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls with the keyboard
      tabIndex={0}
      style={{ fontSize: `${size * 22}px` }}
    >
      {notes === '' ? <p className="quiet">{words.noNotes}</p> : <Markdown text={notes} />}
    </section>
  );
}
