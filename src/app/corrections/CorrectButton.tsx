import { useWords } from '../messages/useWords.ts';
import { lay } from './desk.ts';

const WORDS = { zh: { correct: '更正…' }, en: { correct: 'Correct…' } };

/** Says that something is wrong with an entity. */
export function CorrectButton({ node }: { node: string }) {
  const words = useWords(WORDS);
  return (
    <button type="button" className="action" onClick={() => lay({ kind: 'entity', node })}>
      {words.correct}
    </button>
  );
}
