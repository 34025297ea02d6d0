import { useEffect, useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';

type Props =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: string; onRetry(): void }
  | { kind: 'empty'; documents: number; onRetry(): void };

/** Milliseconds after which one wants to know what one waits for. */
const LONG = 300;

/** The page while there is no network to show: what happened and what one can do. */
export function Waiting(props: Props) {
  const messages = useMessages();
  if (props.kind === 'loading') return <Loading text={messages.loading} />;
  return (
    <main className="waiting-page">
      <div role="alert">
        <h1>{props.kind === 'empty' ? messages.emptyTitle : messages.errorTitle}</h1>
        {props.kind === 'failed' && <p className="reason">{props.reason}</p>}
        <p>{props.kind === 'empty' ? messages.emptyBody(props.documents) : messages.errorBody}</p>
        <button type="button" className="action" onClick={props.onRetry}>
          {messages.retry}
        </button>
      </div>
    </main>
  );
}

/** Says nothing at first: to fade in what is gone at once costs frames that the picture is waiting for. */
function Loading({ text }: { text: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(waiting);
  }, []);
  return (
    <main className="waiting-page" aria-busy="true">
      <p className="waiting-note" role="status">
        {long && text}
      </p>
    </main>
  );
}
