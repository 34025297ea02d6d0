import { useMessages } from '../messages/useMessages.ts';

type Props =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: string; onRetry(): void }
  | { kind: 'empty'; documents: number; onRetry(): void };

/** The page while there is no network to show: what happened and what one can do. */
export function Waiting(props: Props) {
  const messages = useMessages();
  if (props.kind === 'loading') {
    return (
      <main className="waiting-page" aria-busy="true">
        <p className="waiting-note" role="status">
          {messages.loading}
        </p>
      </main>
    );
  }
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
