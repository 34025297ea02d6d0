import { Listed } from '../coverage/Listed.tsx';
import { useWords } from '../messages/useWords.ts';
import { useAdding } from './adding.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const STEP = 20;

/** The files that were added last, each with what became of it; those that went wrong first. */
export function FileRows() {
  const words = useWords({ zh, en });
  const files = useAdding((state) => state.files);
  if (files.length === 0) return null;
  const rows = files.map((file, index) => ({ ...file, index })).sort((a, b) => Number(!a.said) - Number(!b.said));
  return (
    <section>
      <h3>
        {words.files} <span className="count">{files.length}</span>
      </h3>
      <Listed
        items={rows}
        step={STEP}
        keyOf={({ index }) => String(index)}
        row={({ name, state, said }) => (
          <p className="coverage-row" data-state={state}>
            <span>{name}</span>
            <span className="caption">
              {words.states[state]}
              {said && ` · ${said}`}
            </span>
          </p>
        )}
      />
    </section>
  );
}
