import { lazy, useEffect, useState } from 'react';
import { VIEWS } from '../choices.ts';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { isTyping } from './is-typing.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';
import { Later } from '../shell/Later.tsx';

const Shortcuts = lazy(() => import('./Shortcuts.tsx').then(({ Shortcuts }) => ({ default: Shortcuts })));

/** Opens the sheet of shortcuts, as `?` does; also hears the digits that change the view. */
export function ShortcutsButton() {
  const words = useWords({ zh, en });
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const show = (wanted: boolean) => {
    setAsked(true);
    setOpen(wanted);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const view = VIEWS[Number(event.key) - 1];
      if (event.key === '?') {
        setAsked(true);
        setOpen(true);
      } else if (view) useStore.getState().set({ view });
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        className="plain-button"
        title={`${words.shortcuts} (?)`}
        aria-label={words.shortcuts}
        onClick={() => show(true)}
      >
        <Icon name="help" />
      </button>
      {asked && (
        <Later small>
          <Shortcuts open={open} onOpen={show} />
        </Later>
      )}
    </>
  );
}
