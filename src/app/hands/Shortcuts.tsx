import './hands.css';
import { Dialog } from '@base-ui/react/dialog';
import { useWords } from '../messages/useWords.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** All keys and gestures on one sheet. */
export function Shortcuts({ open, onOpen }: { open: boolean; onOpen(open: boolean): void }) {
  const words = useWords({ zh, en });
  return (
    <Dialog.Root open={open} onOpenChange={onOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil shortcuts-veil" />
        <Dialog.Popup className="popup shortcuts">
          <header className="shortcuts-head">
            <Dialog.Title>{words.shortcuts}</Dialog.Title>
            <Dialog.Close className="plain-button" aria-label={words.closeShortcuts} title={words.closeShortcuts}>
              ✕
            </Dialog.Close>
          </header>
          <div className="shortcuts-groups">
            {words.groups.map(({ name, keys }) => (
              <section key={name}>
                <h3 className="panel-title">{name}</h3>
                <dl>
                  {keys.map(([key, deed]) => (
                    <div key={key}>
                      <dt>{key}</dt>
                      <dd>{deed}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
