import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { SearchResult } from './SearchResult.tsx';
import { useSearch } from './useSearch.ts';

/** A combobox after the WAI-ARIA pattern: ⌘K, Ctrl+K or / lead to it, arrows move, Enter chooses, Escape leaves. */
export function SearchBox({ onFound }: { onFound(node: string): void }) {
  const messages = useMessages();
  const query = useStore((state) => state.query);
  const set = useStore((state) => state.set);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const { hits, prepare } = useSearch(query);
  useShortcut(input);
  const shown = open && query.trim() !== '';
  const choose = (node: string) => {
    setOpen(false);
    set({ query: '' });
    input.current?.blur();
    onFound(node);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      const hit = hits[active] ?? hits[0];
      if (hit) choose(hit.node);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (query === '') input.current?.blur();
      set({ query: '' });
      setOpen(false);
    }
  };
  return (
    <search className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <svg className="search-glass" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M9.3 9.3L13 13M10.6 5.8a4.8 4.8 0 1 1-9.6 0a4.8 4.8 0 1 1 9.6 0z" fill="none" stroke="currentColor" />
      </svg>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-expanded={shown}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `hit-${active}` : undefined}
        aria-label={messages.search}
        placeholder={messages.search}
        title={messages.searchHint}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onFocus={() => {
          prepare();
          setOpen(true);
        }}
        onChange={(event) => {
          set({ query: event.target.value });
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={press}
      />
      <kbd>{/Mac|iP/.test(navigator.platform) ? '⌘K' : 'Ctrl K'}</kbd>
      {shown && (
        <div className="search-results" id="search-results" role="listbox" aria-label={messages.searchResults}>
          {hits.map((hit, index) => (
            <SearchResult
              key={hit.node}
              id={`hit-${index}`}
              hit={hit}
              active={index === active}
              onPoint={() => setActive(index)}
              onChoose={() => choose(hit.node)}
            />
          ))}
          {hits.length === 0 && (
            <p className="quiet" role="status">
              {messages.searchNone(query.trim())}
            </p>
          )}
        </div>
      )}
    </search>
  );
}

function useShortcut(input: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
      const asked = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
      if (!asked && (event.key !== '/' || typing)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [input]);
}
