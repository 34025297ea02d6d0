import { formatCorrection } from '../../bundle/format-correction.ts';
import { Listed } from '../coverage/Listed.tsx';
import { Icon } from '../look/Icon.tsx';
import { useStore } from '../store.ts';
import { unsavedOf, useFile } from './file.ts';
import { takeBack } from './make.ts';
import { useCorrectionWords } from './useCorrectionWords.ts';

const STEP = 50;

/** Corrections made here, the latest first, each with whether it is saved. */
export function MadeList() {
  const { words, say } = useCorrectionWords();
  const made = useStore((state) => state.corrections);
  const file = useFile();
  const unsaved = new Set(unsavedOf(made, file));
  if (made.length === 0) return <p className="quiet desk-note">{words.none}</p>;
  return (
    <section>
      <h3>
        {words.made} <span className="count">{made.length}</span>
      </h3>
      <Listed
        items={made.toReversed()}
        step={STEP}
        keyOf={formatCorrection}
        row={(correction) => (
          <div className="made-row">
            <span className="made-said">{say(correction)}</span>
            {file.name !== null && (
              <span className="caption">{unsaved.has(correction) ? words.unsavedMark : words.savedMark}</span>
            )}
            <button
              type="button"
              className="plain-button"
              title={words.takeBack}
              aria-label={`${words.takeBack}: ${say(correction)}`}
              onClick={() => takeBack(correction)}
            >
              <Icon name="undo" />
            </button>
          </div>
        )}
      />
    </section>
  );
}
