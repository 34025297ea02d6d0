import { useEffect, useRef } from 'react';
import { useWords } from '../messages/useWords.ts';
import { useFocusBack } from '../useFocusBack.ts';
import { useOpened } from '../worldContext.ts';
import { retreat } from './steps.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** All keys of the stage on one sheet. */
export function KeySheet() {
  const world = useOpened();
  const words = useWords({ zh, en });
  const sheet = useRef<HTMLDivElement>(null);
  useFocusBack();
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet that scrolls
    <div ref={sheet} className="podium-keys" role="dialog" aria-label={words.keysTitle} tabIndex={0}>
      <header>
        <h2>{words.keysTitle}</h2>
        <button type="button" className="podium-button" aria-label={words.close} onClick={() => retreat(world)}>
          ✕
        </button>
      </header>
      <div className="podium-key-groups">
        {words.groups.map(({ name, keys }) => (
          <section key={name}>
            <h3>{name}</h3>
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
    </div>
  );
}
