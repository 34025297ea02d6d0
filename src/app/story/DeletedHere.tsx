import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useKeeping } from './keeping.ts';
import { saidIn } from './saying.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Stories beside the bundle that were deleted where no server deletes files: this browser leaves them out until they are brought back. */
export function DeletedHere() {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const stories = useStore((state) => state.stories);
  const { place, files } = useKeeping();
  const deleted = [...files].flatMap(([name, { story }]) =>
    story && !stories.has(name) ? [[name, story] as const] : [],
  );
  if (place === 'files' || deleted.length === 0) return null;
  return (
    <section>
      <h3 className="panel-title">{words.deletedHere}</h3>
      <ul className="plain">
        {deleted.map(([name, story]) => (
          <li key={name} className="story-gone">
            <span className="row-name">{saidIn(story.title, language) || name}</span>
            <button
              type="button"
              className="link"
              onClick={() => useStore.getState().set({ stories: new Map(stories).set(name, story) })}
            >
              {words.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
