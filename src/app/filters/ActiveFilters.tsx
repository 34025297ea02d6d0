import { NO_FILTERS } from '../../graph/filter/filter.ts';
import { WHOLE } from '../../graph/filter/slice.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useActive } from './useActive.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What narrows the picture now; each says what it hides and is taken away where it says so. */
export function ActiveFilters() {
  const words = useWords({ zh, en });
  const active = useActive();
  const set = useStore((state) => state.set);
  if (active.length === 0) return null;
  return (
    <section className="active-filters">
      <h2 className="panel-title">
        {words.active}
        {active.length > 1 && (
          <button type="button" className="link" onClick={() => set({ filters: NO_FILTERS, slice: WHOLE })}>
            {words.clearAll}
          </button>
        )}
      </h2>
      <ul className="plain">
        {active.map(({ name, text, clear }) => (
          <li key={name}>
            <button type="button" className="active-chip" aria-label={words.clear(text)} onClick={clear}>
              <span>{text}</span>
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
