import { memo } from 'react';
import { Icon } from '../look/Icon.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { Deeds } from './Deeds.tsx';
import { useNarrow } from './useNarrow.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Name, corpus, search, views, and what one can do with the whole. */
export const TopBar = memo(function TopBar({ onFound }: { onFound(node: string): void }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const narrow = useNarrow();
  const drawer = useStore((state) => state.drawer);
  const set = useStore((state) => state.set);
  return (
    <header className="top-bar">
      <h1 className="brand">
        <span>C</span>
        <span className="brand-rest">omention</span>
      </h1>
      <p className="corpus">{messages.corpus(graph.getAttribute('corpus').documents)}</p>
      <SearchBox onFound={onFound} />
      <ViewSwitch />
      {narrow ? (
        <button
          type="button"
          className="plain-button"
          aria-label={messages.openFilters}
          aria-expanded={drawer}
          onClick={() => set({ drawer: !drawer })}
        >
          <Icon name="menu" />
        </button>
      ) : (
        <Deeds />
      )}
    </header>
  );
});
