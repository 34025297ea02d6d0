import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import type { Hit } from '../../graph/ask/search.ts';
import { useMessages } from '../messages/useMessages.ts';
import { SearchResult } from './SearchResult.tsx';
import { useSearch } from './useSearch.ts';

interface Props {
  /** Its accessible name, and what stands in it while it is empty. */
  label: string;
  query: string;
  onQuery(query: string): void;
  onChoose(node: string): void;
  /** Escape in an empty field. */
  onLeave(): void;
  input: RefObject<HTMLInputElement | null>;
  /** Nodes that are no answer. */
  without?: ReadonlySet<string>;
  /** Nodes offered while nothing is asked, under a name. */
  offered?: { name: string; nodes: readonly string[] } | undefined;
  /** What to say when nothing has the name asked for. */
  none?: ((query: string) => ReactNode) | undefined;
  /** Stands between the field and its answers. */
  children?: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

/** A combobox over all entities after the WAI-ARIA pattern: arrows move, Enter chooses, Escape empties, then leaves. */
export function EntityField({ label, query, input, without = NONE, offered, none, children, ...on }: Props) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { hits: found, prepare } = useSearch(query);
  const list = useId();
  const asked = query.trim() !== '';
  const answers = asked ? found : (offered?.nodes.map((node): Hit => ({ node, alias: null })) ?? []);
  const hits = answers.filter(({ node }) => !without.has(node));
  const shown = open && (asked || hits.length > 0);
  const choose = (node: string) => {
    setOpen(false);
    on.onQuery('');
    on.onChoose(node);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      const hit = asked || shown ? (hits[active] ?? hits[0]) : undefined;
      if (!hit) return;
      event.preventDefault();
      choose(hit.node);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (query === '') on.onLeave();
      on.onQuery('');
      setOpen(false);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches where the keyboard goes
    <div onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `${list}-${active}` : undefined}
        aria-label={label}
        placeholder={label}
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
          on.onQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={press}
      />
      {children}
      {shown && (
        <div className="search-results" id={list} role="listbox" aria-label={messages.searchResults}>
          {!asked && <p className="caption search-offered">{offered?.name}</p>}
          {hits.map((hit, index) => (
            <SearchResult
              key={hit.node}
              id={`${list}-${index}`}
              hit={hit}
              active={index === active}
              onPoint={() => setActive(index)}
              onChoose={() => choose(hit.node)}
            />
          ))}
          {hits.length === 0 && (
            <p className="quiet" role="status">
              {none?.(query.trim()) ?? messages.searchNone(query.trim())}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
