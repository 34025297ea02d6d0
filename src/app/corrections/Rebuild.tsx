import { buildAgain, isBusy, useAdding } from '../adding/adding.ts';
import { StageNote } from '../adding/StageNote.tsx';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import { unsavedOf, useFile, withdrawnOf } from './file.ts';
import { can } from './server.ts';
import { useCorrectionWords } from './useCorrectionWords.ts';

/** Builds the network again once all corrections are saved and it does not have them yet. */
export function Rebuild() {
  const { words } = useCorrectionWords();
  const opened = useOpened();
  const made = useStore((state) => state.corrections);
  const file = useFile();
  useAdding((state) => state.stage);
  const isSaved = unsavedOf(made, file).length + withdrawnOf(made, file).length === 0;
  const isBuilt = file.hash === opened.graph.getAttribute('recipe').corrections;
  if (!can('build')) return null;
  return (
    <section>
      {isSaved && !isBuilt && !isBusy() && (
        <>
          <p className="caption">{words.rebuildHint}</p>
          <div className="card-actions">
            <button type="button" className="action" onClick={() => void buildAgain(opened)}>
              {words.rebuild}
            </button>
          </div>
        </>
      )}
      <StageNote />
    </section>
  );
}
