import { lazy, useEffect } from 'react';
import { useStore as useZustand } from 'zustand';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';
import { Later } from '../shell/Later.tsx';

const History = lazy(() => import('./History.tsx').then(({ History }) => ({ default: History })));

/** Undo, redo, and the history one can jump in. */
export function UndoButtons() {
  const words = useWords({ zh, en });
  const past = useZustand(useStore.temporal, ({ pastStates }) => pastStates.length);
  const future = useZustand(useStore.temporal, ({ futureStates }) => futureStates.length);
  const { undo, redo } = useStore.temporal.getState();
  useUndoKeys();
  return (
    <div className="undo-buttons">
      <button
        type="button"
        className="plain-button"
        title={`${words.undo} (Ctrl Z)`}
        aria-label={words.undo}
        disabled={past === 0}
        onClick={() => undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="plain-button"
        title={`${words.redo} (Ctrl Shift Z)`}
        aria-label={words.redo}
        disabled={future === 0}
        onClick={() => redo()}
      >
        <Icon name="redo" />
      </button>
      {past + future > 0 && (
        <Later small waiting={<span className="plain-button" aria-hidden="true" />}>
          <History />
        </Later>
      )}
    </div>
  );
}

/** Ctrl or ⌘ with Z, with Shift or as Y to redo; in a text field the browser's own undo goes first. */
function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input:not([type="range"]), textarea, [contenteditable]')
      )
        return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      const { undo, redo } = useStore.temporal.getState();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
