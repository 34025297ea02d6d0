import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useFocusBack } from '../useFocusBack.ts';

interface Props {
  title: string;
  caption: string | null;
  /** What the button that closes it says. */
  close: string;
  onClose(): void;
  /** How far its content is, what to say while it comes or cannot come, and how to try again. */
  content: { state: 'loading' | 'ready' | 'failed'; loading: string; error: string; retry(): void };
  /** Shown once the content is there. */
  children: ReactNode;
}

/** What lies over the right side and is read there: a document, the coverage sheet. */
export function SidePanel({ title, caption, close, onClose, content, children }: Props) {
  const messages = useMessages();
  useFocusBack();
  return (
    <section className="reader" role="dialog" aria-label={title}>
      <header className="reader-head">
        <div>
          <h2>{title}</h2>
          {caption !== null && <p className="caption">{caption}</p>}
        </div>
        <button type="button" className="plain-button" title={close} aria-label={close} onClick={onClose}>
          ✕
        </button>
      </header>
      {content.state === 'ready' && children}
      {content.state === 'loading' && (
        <p className="quiet reader-note" role="status">
          {content.loading}
        </p>
      )}
      {content.state === 'failed' && (
        <p className="reader-note" role="alert">
          {content.error}{' '}
          <button type="button" className="link" onClick={content.retry}>
            {messages.retry}
          </button>
        </p>
      )}
    </section>
  );
}
