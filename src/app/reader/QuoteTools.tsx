import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../messages/useWords.ts';
import type { Quoting } from './useQuoting.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What one can do with the sentence that is looked at, in the margin beside its first line. */
export function QuoteTools({ quoting, sentence }: { quoting: Quoting; sentence: number }) {
  const words = useWords({ zh, en });
  const tools = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const block = tools.current?.parentElement;
    const first = block?.querySelector(`[data-sentence="${sentence}"]`)?.getClientRects()[0];
    if (tools.current && block && first) tools.current.style.top = `${first.top - block.getBoundingClientRect().top}px`;
  });
  return (
    <span className="quote-tools" ref={tools}>
      <button type="button" title={words.quoteHint} onClick={quoting.quote}>
        {words.quoteShort}
      </button>
      <button type="button" title={words.addressHint} aria-label={words.addressHint} onClick={quoting.copyAddress}>
        <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M6.5 9.5l3-3M7 4.5l1.6-1.6a3 3 0 014.3 4.3L11.3 8.8M9 11.5l-1.6 1.6a3 3 0 01-4.3-4.3L4.7 7.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
          />
        </svg>
      </button>
    </span>
  );
}
