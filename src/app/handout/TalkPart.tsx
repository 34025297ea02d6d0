import { useState } from 'react';
import { printRecipe } from '../../bundle/export/recipe.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import type { PartProps } from '../takeaway/part.ts';
import { useRecipe } from '../takeaway/useRecipe.ts';
import { useOpened } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const SCALES = [1, 2, 3, 4];

interface Props extends PartProps {
  onHandout(story: string): void;
}

/** A story on paper, or the picture of each of its scenes. */
export function TalkPart({ busy, take, onHandout }: Props) {
  const opened = useOpened();
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const stories = useStore((state) => state.stories);
  const recipe = useRecipe();
  const names = [...stories.keys()];
  const [chosen, setChosen] = useState(useStore.getState().telling?.story ?? names[0]);
  const [projected, setProjected] = useState(useStore.getState().projector);
  const story = stories.get(chosen ?? '');
  const titleOf = (name: string) => saidIn(stories.get(name)!.title, language) || name;
  const pictures = (scale: number) => async () => {
    const { picturesOf } = await import('./pictures.ts');
    const { corrections, theme } = useStore.getState();
    const look = { theme, display: projected ? 'projector' : 'stage' } as const;
    const wanted = { look, scale, language, recipe: printRecipe(await recipe(true)) };
    return picturesOf(opened, story!, corrections, wanted);
  };
  return (
    <section>
      <h3 className="panel-title">{words.talk}</h3>
      {!story || chosen === undefined ? (
        <p className="caption">{words.none}</p>
      ) : (
        <>
          {names.length > 1 && (
            <select aria-label={words.talk} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              {names.map((name) => (
                <option key={name} value={name}>
                  {titleOf(name)}
                </option>
              ))}
            </select>
          )}
          <button type="button" className="takeaway-format" onClick={() => onHandout(chosen)}>
            <strong>{words.handout}</strong>
            <span className="caption">{words.handoutHint}</span>
          </button>
          <p className="caption">{words.picturesHint}</p>
          <div className="takeaway-row">
            <span>PNG</span>
            {SCALES.map((scale) => (
              <button
                key={scale}
                type="button"
                className="action"
                disabled={busy}
                aria-label={`${words.pictures} PNG ${words.times(scale)}`}
                onClick={() => take(`${titleOf(chosen)}.zip`, pictures(scale))}
              >
                {words.times(scale)}
              </button>
            ))}
          </div>
          <label className="takeaway-check">
            <input type="checkbox" checked={projected} onChange={(event) => setProjected(event.target.checked)} />
            {words.projector}
          </label>
        </>
      )}
    </section>
  );
}
