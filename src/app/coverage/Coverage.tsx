import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { useFocusBack } from '../useFocusBack.ts';
import { CoverageBody } from './CoverageBody.tsx';
import { useReport } from './useReport.ts';

/** The coverage sheet over the right side: a sample to judge by eye, what each rule found, what was read and what was not. */
export function Coverage() {
  const messages = useMessages();
  const set = useStore((state) => state.set);
  const fetched = useReport();
  useFocusBack();
  return (
    <section className="reader" role="dialog" aria-label={messages.coverageTitle}>
      <header className="reader-head">
        <div>
          <h2>{messages.coverageTitle}</h2>
          {fetched.state === 'ready' && (
            <p className="caption">
              {messages.coverageSummary(fetched.report.read.length, fetched.report.skipped.length)}
            </p>
          )}
        </div>
        <button
          type="button"
          className="plain-button"
          title={messages.coverageClose}
          aria-label={messages.coverageClose}
          onClick={() => set({ coverage: false })}
        >
          ✕
        </button>
      </header>
      {fetched.state === 'ready' && <CoverageBody report={fetched.report} />}
      {fetched.state === 'loading' && (
        <p className="quiet reader-note" role="status">
          {messages.coverageLoading}
        </p>
      )}
      {fetched.state === 'failed' && (
        <p className="reader-note" role="alert">
          {messages.coverageError}{' '}
          <button type="button" className="link" onClick={fetched.retry}>
            {messages.retry}
          </button>
        </p>
      )}
    </section>
  );
}
