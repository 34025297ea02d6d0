import { useEffect, useRef } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { EntityField } from './EntityField.tsx';

/** Leads to any entity: ⌘K, Ctrl+K or / lead to it. */
export function SearchBox({ onFound }: { onFound(node: string): void }) {
  const messages = useMessages();
  const query = useStore((state) => state.query);
  const set = useStore((state) => state.set);
  const input = useRef<HTMLInputElement>(null);
  useShortcut(input);
  return (
    <search className="search">
      <svg className="search-glass" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M9.3 9.3L13 13M10.6 5.8a4.8 4.8 0 1 1-9.6 0a4.8 4.8 0 1 1 9.6 0z" fill="none" stroke="currentColor" />
      </svg>
      <EntityField
        label={messages.search}
        query={query}
        onQuery={(asked) => set({ query: asked })}
        onChoose={(node) => {
          input.current?.blur();
          onFound(node);
        }}
        onLeave={() => input.current?.blur()}
        input={input}
      >
        <kbd>{/Mac|iP/.test(navigator.platform) ? '⌘K' : 'Ctrl K'}</kbd>
      </EntityField>
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
