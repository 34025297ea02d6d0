import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import type { PartProps } from './part.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The whole explorer with all it shows, as one file for a double click. */
export function OneFilePart({ busy, take }: PartProps) {
  const opened = useOpened();
  const words = useWords({ zh, en });
  const make = async () => {
    const { oneFile } = await import('./one-file.ts');
    return oneFile(opened, useStore.getState());
  };
  return (
    <section>
      <h3 className="panel-title">{words.oneFile}</h3>
      <button
        type="button"
        className="takeaway-format"
        disabled={busy}
        onClick={() => take(`${words.file}.html`, make)}
      >
        <strong>HTML</strong>
        <span className="caption">{words.oneFileHint}</span>
      </button>
    </section>
  );
}
