import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Tab } from '../place.ts';

interface Props {
  tabs: Array<{ tab: Tab; name: string }>;
  chosen: Tab;
  onChoose(tab: Tab): void;
  children: ReactNode;
}

/** Tabs after the WAI-ARIA pattern: one tab stop, arrow keys move. */
export function Tabs({ tabs, chosen, onChoose, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const index = (tabs.findIndex(({ tab }) => tab === chosen) + step + tabs.length) % tabs.length;
    onChoose(tabs[index]!.tab);
    (list.current?.children[index] as HTMLElement | undefined)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" ref={list} onKeyDown={move}>
        {tabs.map(({ tab, name }) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === chosen}
            aria-controls="tab-panel"
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => onChoose(tab)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
