import { useMessages } from '../messages/useMessages.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { useStore } from '../store.ts';
import { CoverageBody } from './CoverageBody.tsx';
import { useReport } from './useReport.ts';

/** The coverage sheet over the right side: a sample to judge by eye, what each rule found, what was read and what was not. */
export function Coverage() {
  const messages = useMessages();
  const set = useStore((state) => state.set);
  const fetched = useReport();
  const report = fetched.state === 'ready' ? fetched.report : null;
  return (
    <SidePanel
      title={messages.coverageTitle}
      caption={report && messages.coverageSummary(report.read.length, report.skipped.length)}
      close={messages.coverageClose}
      onClose={() => set({ coverage: false })}
      content={{ ...fetched, loading: messages.coverageLoading, error: messages.coverageError }}
    >
      {report && <CoverageBody report={report} />}
    </SidePanel>
  );
}
