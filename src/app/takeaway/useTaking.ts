import { useState } from 'react';
import { useWords } from '../messages/useWords.ts';
import { download } from './download.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Makes a file and hands it over, and says how far it is; a file that cannot be made is said too. */
export function useTaking(): { said: string; busy: boolean; take(name: string, make: () => Promise<Blob>): void } {
  const words = useWords({ zh, en });
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const take = (name: string, make: () => Promise<Blob>) => {
    setBusy(true);
    setSaid(words.working);
    make()
      .then(
        (content) => {
          download(name, content);
          setSaid(words.done(name));
        },
        (error: unknown) => setSaid(words.failed(error instanceof Error ? error.message : String(error))),
      )
      .finally(() => setBusy(false));
  };
  return { said, busy, take };
}
