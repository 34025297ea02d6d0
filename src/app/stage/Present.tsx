import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { IMPROVISED } from '../story/improvised.ts';
import { saidIn } from '../story/saying.ts';
import { useOpened } from '../worldContext.ts';
import { present, presentHere } from './present.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Begins to present: the one story there is, one of several, or, where there is none, what is seen. */
export function Present() {
  const world = useOpened();
  const words = useWords({ zh, en });
  const stories = useStore((state) => state.stories);
  const names = [...stories.keys()].filter((name) => name !== IMPROVISED);
  const [only] = names;
  const hint = only === undefined ? words.hereHint : words.presentHint;
  const button = (
    <>
      <Icon name="present" /> <span className="present-name">{words.present}</span>
    </>
  );
  if (names.length > 1) return <Choose button={button} names={names} />;
  return (
    <button
      type="button"
      className="plain-button present"
      title={hint}
      aria-label={words.present}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => (only === undefined ? presentHere(world) : present(world, only))}
    >
      {button}
    </button>
  );
}

/** Loads the stage before it is needed: the first key of a talk is not lost. */
function prepare(): void {
  void import('./Stage.tsx').catch(() => {});
}

function Choose({ button, names }: { button: ReactNode; names: readonly string[] }) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const stories = useStore((state) => state.stories);
  return (
    <Popover.Root>
      <Popover.Trigger
        className="plain-button present"
        title={words.presentHint}
        aria-label={words.present}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        {button}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="floating" sideOffset={6} align="end">
          <Popover.Popup className="popup">
            <Popover.Title className="panel-title">{words.choose}</Popover.Title>
            <ul className="plain">
              {names.map((name) => {
                const { title, scenes } = stories.get(name)!;
                return (
                  <li key={name}>
                    <button type="button" className="document-row" onClick={() => present(world, name)}>
                      <span className="row-name">{saidIn(title, language) || name}</span>
                      <span className="row-count">{words.scenesCount(scenes.length)}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
