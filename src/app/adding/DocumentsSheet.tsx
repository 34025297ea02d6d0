import './adding.css';
import { type ChangeEvent, useRef } from 'react';
import { lay } from '../corrections/desk.ts';
import { can } from '../corrections/server.ts';
import { useWords } from '../messages/useWords.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { useOpened } from '../worldContext.ts';
import { addDocuments, isBusy, useAdding } from './adding.ts';
import { MOST_FILES } from './dropped.ts';
import { FileRows } from './FileRows.tsx';
import { StageNote } from './StageNote.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Documents to add: choosing them, how far they are, and what they brought. */
export function DocumentsSheet() {
  const words = useWords({ zh, en });
  return (
    <SidePanel
      title={words.title}
      caption={null}
      close={words.close}
      onClose={() => lay(null)}
      content={{ state: 'ready', loading: '', error: '', retry: () => {} }}
    >
      <div className="desk adding">{can('documents') ? <Adding /> : <Cannot />}</div>
    </SidePanel>
  );
}

function Adding() {
  const words = useWords({ zh, en });
  const cut = useAdding((state) => state.cut);
  return (
    <>
      <p className="desk-note">{words.hint}</p>
      <div className="card-actions">
        <Choose name={words.chooseFiles} folder={false} />
        <Choose name={words.chooseFolder} folder />
      </div>
      <StageNote />
      {cut && <p className="caption">{words.tooMany(MOST_FILES)}</p>}
      <FileRows />
    </>
  );
}

function Choose({ name, folder }: { name: string; folder: boolean }) {
  const opened = useOpened();
  useAdding((state) => state.stage);
  const input = useRef<HTMLInputElement>(null);
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const all = [...(event.target.files ?? [])].filter((file) => !file.name.startsWith('.'));
    event.target.value = '';
    void addDocuments(all.slice(0, MOST_FILES), opened, all.length > MOST_FILES);
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden {...(folder ? { webkitdirectory: '' } : {})} onChange={pick} />
      <button type="button" className="action" disabled={isBusy()} onClick={() => input.current?.click()}>
        {name}
      </button>
    </>
  );
}

function Cannot() {
  const words = useWords({ zh, en });
  return (
    <>
      <p className="desk-note">{words.cannot}</p>
      <pre className="desk-line">{words.commands}</pre>
    </>
  );
}
