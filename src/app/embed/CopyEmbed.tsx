import './embed.css';
import { useState } from 'react';
import { useWords } from '../messages/useWords.ts';
import { embedAddress, embedCode } from './address.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  /** Gives the fragment of what is shown. */
  address(): string;
  title: string;
}

/** Copies the HTML that shows a view or a story inside another page; nothing where the page is a file, which no other page can show. */
export function CopyEmbed({ address, title }: Props) {
  const words = useWords({ zh, en });
  const [code, setCode] = useState<string | null>(null);
  const [done, setDone] = useState<boolean | null>(null);
  if (location.protocol === 'file:') return null;
  const copy = async () => {
    const made = embedCode(embedAddress(location.href, address(), true), title);
    setCode(made);
    try {
      await navigator.clipboard.writeText(made);
      setDone(true);
    } catch {
      setDone(false);
    }
  };
  return (
    <>
      <button type="button" className="action" title={words.hint} onClick={copy}>
        <span aria-live="polite">{done ? words.copied : words.copy}</span>
      </button>
      {code !== null && (
        <p className="embed-code">
          <span className="caption">{done ? words.hint : words.notCopied}</span>
          <textarea aria-label={words.code} readOnly rows={3} value={code} onFocus={(event) => event.target.select()} />
        </p>
      )}
    </>
  );
}
