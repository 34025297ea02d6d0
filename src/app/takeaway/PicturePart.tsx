import { printRecipe } from '../../bundle/export/recipe.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useNetworkHandle } from '../network/handle.ts';
import type { Sketch } from '../network/sketch.ts';
import { useStore } from '../store.ts';
import type { PartProps } from './part.ts';
import { useRecipe } from './useRecipe.ts';
import { useSubject } from './useSubject.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const SCALES = [1, 2, 3, 4];

/** PNG in several sizes, and SVG, of the network as it is seen. */
export function PicturePart({ busy, take }: PartProps) {
  const words = useWords({ zh, en });
  const messages = useMessages();
  const network = useNetworkHandle();
  const recipe = useRecipe();
  const subject = useSubject();
  const view = useStore((state) => state.view);
  const name = subject.names.join(' — ') || words.file;
  const sketch = (): Sketch => {
    const now = network.current?.sketch();
    if (!now) throw new Error(messages.failedTitle);
    return now;
  };
  const png = (scale: number) => async () => {
    const { pngOf } = await import('./png.ts');
    return pngOf(sketch(), scale, printRecipe(await recipe()));
  };
  const svg = async () => {
    const { svgOf } = await import('./svg.ts');
    return new Blob([svgOf(sketch(), name, printRecipe(await recipe()))], { type: 'image/svg+xml' });
  };
  return (
    <section>
      <h3 className="panel-title">{words.picture}</h3>
      <p className="caption">{view === 'network' ? words.pictureHint : words.pictureElsewhere}</p>
      {view === 'network' && (
        <div className="takeaway-row">
          <span>PNG</span>
          {SCALES.map((scale) => (
            <button
              key={scale}
              type="button"
              className="action"
              disabled={busy}
              aria-label={`PNG ${words.times(scale)}`}
              onClick={() => take(`${name}.png`, png(scale))}
            >
              {words.times(scale)}
            </button>
          ))}
          <button type="button" className="action" disabled={busy} onClick={() => take(`${name}.svg`, svg)}>
            SVG
          </button>
        </div>
      )}
    </section>
  );
}
