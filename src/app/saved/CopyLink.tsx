import { useState } from 'react';
import { useWords } from '../messages/useWords.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Copies the link to a fragment of this page. */
export function CopyLink({ address }: { address(): string }) {
  const words = useWords({ zh, en });
  const [done, setDone] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(`#${address()}`, location.href).href);
      setDone(true);
    } catch {
      setDone(false);
    }
  };
  return (
    <button type="button" className="action" onClick={copy}>
      <span aria-live="polite">{done === null ? words.copy : done ? words.copied : words.notCopied}</span>
    </button>
  );
}
