import './adding.css';
import { useEffect, useState } from 'react';
import { lay } from '../corrections/desk.ts';
import { can } from '../corrections/server.ts';
import { useWords } from '../messages/useWords.ts';
import type { World } from '../world.ts';
import { useOpened } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Takes what is dropped anywhere on the page: documents to add, a corrections file to open. */
export function DropZone() {
  const words = useWords({ zh, en });
  const opened = useOpened();
  const [over, setOver] = useState(false);
  useEffect(() => {
    let inside = 0;
    const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const on = {
      dragenter: (event: DragEvent) => {
        if (isFiles(event)) setOver(++inside > 0);
      },
      dragleave: (event: DragEvent) => {
        if (isFiles(event)) setOver(--inside > 0);
      },
      dragover: (event: DragEvent) => {
        if (isFiles(event)) event.preventDefault();
      },
      drop: (event: DragEvent) => {
        if (!isFiles(event) || event.defaultPrevented) return;
        event.preventDefault();
        inside = 0;
        setOver(false);
        const { items, files } = event.dataTransfer!;
        const [only] = files;
        if (only && files.length === 1 && /\.ya?ml$/i.test(only.name)) return lay({ kind: 'corrections', file: only });
        lay({ kind: 'documents' });
        if (!can('documents')) return;
        void add(
          [...items].flatMap((item) => item.webkitGetAsEntry() ?? []),
          [...files],
          opened,
        );
      },
    };
    for (const [name, listen] of Object.entries(on)) addEventListener(name, listen as EventListener);
    return () => {
      for (const [name, listen] of Object.entries(on)) removeEventListener(name, listen as EventListener);
    };
  }, [opened]);
  if (!over) return null;
  return (
    <div className="drop-zone" aria-hidden="true">
      <p>{words.drop}</p>
    </div>
  );
}

async function add(entries: FileSystemEntry[], files: File[], opened: World): Promise<void> {
  const [{ addDocuments }, { droppedFiles, MOST_FILES }] = await Promise.all([
    import('./adding.ts'),
    import('./dropped.ts'),
  ]);
  const all = entries.length > 0 ? await droppedFiles(entries) : files;
  await addDocuments(all.slice(0, MOST_FILES), opened, all.length > MOST_FILES);
}
