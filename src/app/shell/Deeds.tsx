import { lazy } from 'react';
import { AddButton } from '../adding/AddButton.tsx';
import { CorrectionsButton } from '../corrections/CorrectionsButton.tsx';
import { ShortcutsButton } from '../hands/ShortcutsButton.tsx';
import { Icon } from '../look/Icon.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { keep } from '../preferences.ts';
import { useStore } from '../store.ts';
import { StoriesButton } from '../story/StoriesButton.tsx';
import { UndoButtons } from '../undo/UndoButtons.tsx';
import { Later } from './Later.tsx';

const SavedViews = lazy(() => import('../saved/SavedViews.tsx').then(({ SavedViews }) => ({ default: SavedViews })));
const Present = lazy(() => import('../stage/Present.tsx').then(({ Present }) => ({ default: Present })));
const TakeAway = lazy(() => import('../takeaway/TakeAway.tsx').then(({ TakeAway }) => ({ default: TakeAway })));

/** What one can do with the whole: undo, save, take away, language and theme. At the end of the top bar; on a phone, in the drawer. */
export function Deeds() {
  const messages = useMessages();
  const language = useStore((state) => state.language);
  const theme = useStore((state) => state.theme);
  const themeName = theme === 'light' ? messages.toDark : messages.toLight;
  return (
    <div className="deeds">
      <UndoButtons />
      <AddButton />
      <CorrectionsButton />
      <StoriesButton />
      <Later small waiting={<span className="plain-button" aria-hidden="true" />}>
        <SavedViews />
      </Later>
      <Later small waiting={<span className="plain-button" aria-hidden="true" />}>
        <TakeAway />
      </Later>
      <Later small waiting={<span className="plain-button" aria-hidden="true" />}>
        <Present />
      </Later>
      <ShortcutsButton />
      <button
        type="button"
        className="plain-button"
        title={messages.switchLanguage}
        aria-label={`${messages.otherLanguage}: ${messages.switchLanguage}`}
        onClick={() => keep({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        {messages.otherLanguage}
      </button>
      <button
        type="button"
        className="plain-button"
        title={themeName}
        aria-label={themeName}
        onClick={() => keep({ theme: theme === 'light' ? 'dark' : 'light' })}
      >
        <Icon name="theme" />
      </button>
    </div>
  );
}
