import './handout.css';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { printRecipe } from '../../bundle/export/recipe.ts';
import type { Language } from '../messages/language.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { useRecipe } from '../takeaway/useRecipe.ts';
import { useFocusBack } from '../useFocusBack.ts';
import { useOpened } from '../worldContext.ts';
import { Page } from './Page.tsx';
import { type HandoutPage, pagesOf } from './pages.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** A story on paper, a scene a page: seen as it will be printed, and printed by the browser, which also saves it as PDF. */
export function Handout({ story: name, onClose }: { story: string; onClose(): void }) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const story = useStore((state) => state.stories.get(name));
  const [notes, setNotes] = useState(false);
  const { pages, failure } = usePages(name, language);
  const recipe = usePrintedRecipe();
  const count = story?.scenes.length ?? 0;
  const title = (story && saidIn(story.title, language)) || words.untitled;
  useFocusBack();
  usePageTitle(title);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    };
    addEventListener('keydown', close, true);
    return () => removeEventListener('keydown', close, true);
  }, [onClose]);
  const ready = pages.length === count && recipe !== null;
  return createPortal(
    <div className="handout" role="dialog" aria-modal="true" aria-label={`${words.handout}: ${title}`}>
      <header className="handout-bar">
        <label>
          <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.target.checked)} />
          {words.notes}
        </label>
        <button type="button" className="action" disabled={!ready || count === 0} onClick={() => print()}>
          {words.print}
        </button>
        <span className="caption" role="status">
          {failure !== null
            ? words.failed(failure)
            : count === 0
              ? words.empty
              : !ready && words.drawing(Math.min(count, pages.length + 1), count)}
        </span>
        {/* biome-ignore lint/a11y/noAutofocus: the way out of a dialog that was asked for */}
        <button type="button" className="plain-button" aria-label={words.close} autoFocus onClick={onClose}>
          ✕
        </button>
      </header>
      {story &&
        pages.map((page, index) => (
          <Page
            key={story.scenes[index]!.id}
            page={page}
            scene={story.scenes[index]!}
            title={title}
            place={words.page(index + 1, count)}
            notes={notes}
            recipe={recipe ?? ''}
          />
        ))}
    </div>,
    document.body,
  );
}

/** Browsers propose the page's title as the name of the PDF. */
function usePageTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

function usePages(name: string, language: Language): { pages: readonly HandoutPage[]; failure: string | null } {
  const opened = useOpened();
  const [pages, setPages] = useState<readonly HandoutPage[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const draw = async () => {
      const { stories, corrections } = useStore.getState();
      const story = stories.get(name);
      if (!story) return;
      for await (const page of pagesOf(opened, story, corrections, language)) {
        if (!wanted) return;
        setPages((before) => [...before, page]);
      }
    };
    setPages([]);
    draw().catch((error: unknown) => wanted && setFailure(error instanceof Error ? error.message : String(error)));
    return () => {
      wanted = false;
    };
  }, [opened, name, language]);
  return { pages, failure };
}

/** What the talk was made from, as one word that any reader of the page can bring back; null until it is known. */
function usePrintedRecipe(): string | null {
  const recipe = useRecipe();
  const [printed, setPrinted] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once is enough, the bundle does not change
  useEffect(() => void recipe(true).then((made) => setPrinted(printRecipe(made))), []);
  return printed;
}
