import { formatCorrection } from '../../bundle/format-correction.ts';
import { useStore } from '../store.ts';
import { download } from '../takeaway/download.ts';
import { type Said, save, unsavedOf, useFile, withdrawnOf } from './file.ts';
import { OpenFile } from './OpenFile.tsx';
import { useCorrectionWords } from './useCorrectionWords.ts';

/** Whether all is saved, and the button that saves it: to the server's file, or as a download where there is none. */
export function SaveBar({ file: given }: { file: File | undefined }) {
  const { words } = useCorrectionWords();
  const made = useStore((state) => state.corrections);
  const file = useFile();
  const unsaved = unsavedOf(made, file);
  const withdrawn = withdrawnOf(made, file);
  const isServed = file.name !== null;
  const changes = unsaved.length + withdrawn.length;
  const elsewhere = file.lines.length - (made.length - unsaved.length) - withdrawn.length;
  return (
    <section className="save-bar">
      {isServed && made.length + withdrawn.length > 0 && (
        <p>
          {unsaved.length > 0 && words.notSaved(unsaved.length)}
          {changes === 0 && file.said?.kind !== 'saved' && words.allSaved(file.name!)}{' '}
          {withdrawn.length > 0 && words.toWithdraw(withdrawn.length)}
        </p>
      )}
      {!isServed && made.length > 0 && <p className="caption">{words.downloadHint}</p>}
      <div className="card-actions">
        {isServed && changes > 0 && (
          <button type="button" className="action" data-strong disabled={file.saving} onClick={() => void save()}>
            {file.saving ? words.saving : file.said && file.said.kind !== 'saved' ? words.retry : words.save}
          </button>
        )}
        {made.length > 0 && (!isServed || (file.said && file.said.kind !== 'saved')) && (
          <button
            type="button"
            className="action"
            onClick={() => download('corrections.yaml', new Blob([made.map(formatCorrection).join('')]))}
          >
            {words.download}
          </button>
        )}
        <OpenFile given={given} />
      </div>
      <p className={file.said && file.said.kind !== 'saved' ? 'desk-clash' : 'caption'} role="status">
        {file.said && said(file.said, file.name ?? '', words)}
      </p>
      {elsewhere > 0 && <p className="caption">{words.inFile(elsewhere, file.name ?? '')}</p>}
    </section>
  );
}

function said(said: Said, file: string, words: ReturnType<typeof useCorrectionWords>['words']): string {
  if (said.kind === 'away') return words.away;
  if (said.kind === 'refused') return words.refusedFile(said.problem);
  return said.changed ? words.savedAfterChange(file) : words.saved(said.count, file);
}
