import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useKeeping } from './keeping.ts';
import { refreshStories } from './saving.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Files of stories that cannot be read: which, what is wrong, what is needed. */
export function BrokenStories() {
  const words = useWords({ zh, en });
  const broken = useStore((state) => state.brokenStories);
  const place = useKeeping((state) => state.place);
  if (broken.length === 0) return null;
  return (
    <section>
      <h3 className="panel-title">{words.brokenTitle}</h3>
      <ul className="plain">
        {broken.map(({ file, problem, needed }) => (
          <li key={file} className="story-broken">
            <strong>{file}</strong>
            <span>
              {problem} → {needed}
            </span>
          </li>
        ))}
      </ul>
      <p className="caption">{words.brokenHelp}</p>
      {place === 'files' && (
        <button type="button" className="action" onClick={() => void refreshStories()}>
          {words.readAgain}
        </button>
      )}
    </section>
  );
}
