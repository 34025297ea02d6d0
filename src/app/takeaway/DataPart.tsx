import { useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../bundle/export/formats.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useVisible } from '../useVisible.ts';
import { useWorld } from '../worldContext.ts';
import type { PartProps } from './part.ts';
import { useRecipe } from './useRecipe.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The network as data for other programs: what is seen, or everything. */
export function DataPart({ busy, take }: PartProps) {
  const world = useWorld();
  const visible = useVisible();
  const words = useWords({ zh, en });
  const recipe = useRecipe();
  const [whole, setWhole] = useState(false);
  const { counts } = visible;
  const make = (format: ExportFormat) => async () => {
    const { dataFiles } = await import('./data.ts');
    const shown = whole ? null : visible;
    return dataFiles(world, shown, useStore.getState().arrangement.moved, format, await recipe(whole));
  };
  return (
    <section>
      <h3 className="panel-title">{words.data}</h3>
      <fieldset className="takeaway-scope">
        <legend className="unseen">{words.scope}</legend>
        {[false, true].map((all) => (
          <label key={String(all)}>
            <input type="radio" name="scope" checked={whole === all} onChange={() => setWhole(all)} />
            {all ? words.scopeWhole(world.graph.order, world.graph.size) : words.scopeView(counts.nodes, counts.edges)}
          </label>
        ))}
      </fieldset>
      <ul className="plain">
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="takeaway-format"
              disabled={busy}
              onClick={() => take(`${words.file}.${format === 'csv' ? 'zip' : format}`, make(format))}
            >
              <strong>{format.toUpperCase()}</strong>
              <span className="caption">{words.formats[format]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
