import { useMessages } from '../messages/useMessages.ts';
import { keep } from '../preferences.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Name, corpus, search, language and theme. */
export function TopBar({ onFound }: { onFound(node: string): void }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const language = useStore((state) => state.language);
  const theme = useStore((state) => state.theme);
  const drawer = useStore((state) => state.drawer);
  const set = useStore((state) => state.set);
  const themeName = theme === 'light' ? messages.toDark : messages.toLight;
  return (
    <header className="top-bar">
      <h1 className="brand">
        <span>C</span>
        <span className="brand-rest">omention</span>
      </h1>
      <p className="corpus">{messages.corpus(graph.getAttribute('corpus').documents)}</p>
      <SearchBox onFound={onFound} />
      <ViewSwitch />
      <div className="top-end">
        <button
          type="button"
          className="plain-button"
          title={messages.switchLanguage}
          aria-label={messages.switchLanguage}
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
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
            <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
          </svg>
        </button>
        <button
          type="button"
          className="plain-button menu-button"
          aria-label={messages.openFilters}
          aria-expanded={drawer}
          onClick={() => set({ drawer: !drawer })}
        >
          ☰
        </button>
      </div>
    </header>
  );
}
