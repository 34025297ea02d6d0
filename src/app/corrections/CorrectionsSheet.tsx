import './corrections.css';
import { SidePanel } from '../shell/SidePanel.tsx';
import { lay } from './desk.ts';
import { DuplicateList } from './DuplicateList.tsx';
import { MadeList } from './MadeList.tsx';
import { Rebuild } from './Rebuild.tsx';
import { SaveBar } from './SaveBar.tsx';
import { useCorrectionWords } from './useCorrectionWords.ts';

/** All corrections made here, what became of them, and what may be worth correcting. */
export function CorrectionsSheet({ file }: { file: File | undefined }) {
  const { words } = useCorrectionWords();
  return (
    <SidePanel
      title={words.corrections}
      caption={null}
      close={words.close}
      onClose={() => lay(null)}
      content={{ state: 'ready', loading: '', error: '', retry: () => {} }}
    >
      <div className="desk">
        <SaveBar file={file} />
        <Rebuild />
        <MadeList />
        <DuplicateList />
      </div>
    </SidePanel>
  );
}
