import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { lay } from './desk.ts';

const WORDS = {
  zh: { corrections: (count: number) => (count > 0 ? `更正（${count}）` : '更正') },
  en: { corrections: (count: number) => (count > 0 ? `Corrections (${count})` : 'Corrections') },
};

/** Opens the corrections made here; says how many there are. */
export function CorrectionsButton() {
  const words = useWords(WORDS);
  const count = useStore((state) => state.corrections.length);
  const name = words.corrections(count);
  return (
    <button
      type="button"
      className="plain-button"
      data-counted={count > 0}
      title={name}
      aria-label={name}
      onClick={() => lay({ kind: 'corrections' })}
    >
      <Icon name="pencil" />
      {count > 0 && <span className="badge">{count}</span>}
    </button>
  );
}
