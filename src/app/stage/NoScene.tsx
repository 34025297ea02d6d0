import { useEffect, useState } from 'react';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { end } from './steps.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Milliseconds after which a story that is awaited is taken for missing. */
const PATIENCE = 8000;

/** In place of a scene: the story is still on its way, is nowhere, or has none. */
export function NoScene({ empty }: { empty: boolean }) {
  const words = useWords({ zh, en });
  const name = useStore(({ telling }) => telling?.story ?? '');
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => setWaited(true), PATIENCE);
    return () => clearTimeout(patience);
  }, []);
  if (!empty && !waited)
    return (
      <p className="podium-nothing" role="status">
        {words.opening}
      </p>
    );
  return (
    <div className="podium-nothing" role="alert">
      <h1>{empty ? words.emptyTitle : words.goneTitle(name)}</h1>
      <p>{empty ? words.emptyText : words.goneText}</p>
      <button type="button" className="action" onClick={end}>
        {words.backToExplorer}
      </button>
    </div>
  );
}
