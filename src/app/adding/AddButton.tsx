import { lay } from '../corrections/desk.ts';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';

const WORDS = { zh: { add: '添加文档' }, en: { add: 'Add documents' } };

/** Opens the way to add documents. */
export function AddButton() {
  const words = useWords(WORDS);
  return (
    <button
      type="button"
      className="plain-button"
      title={words.add}
      aria-label={words.add}
      onClick={() => lay({ kind: 'documents' })}
    >
      <Icon name="add" />
    </button>
  );
}
