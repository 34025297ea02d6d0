import { useEffect, useState } from 'react';
import { fetchReport } from '../../bundle/fetch.ts';
import type { Report } from '../../model/report.ts';
import { fetchFile } from '../source.ts';
import { useWorld } from '../worldContext.ts';

export type FetchedReport = { state: 'loading' } | { state: 'ready'; report: Report } | { state: 'failed' };

/** The coverage sheet of the bundle, read when it is first asked for. `retry` reads it again after a failure. */
export function useReport(): FetchedReport & { retry(): void } {
  const { base } = useWorld();
  const [fetched, setFetched] = useState<FetchedReport>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt more reads again
  useEffect(() => {
    let wanted = true;
    const tell = (now: FetchedReport) => wanted && setFetched(now);
    tell({ state: 'loading' });
    fetchReport(base, fetchFile).then(
      (report) => tell({ state: 'ready', report }),
      () => tell({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [base, attempt]);
  return { ...fetched, retry: () => setAttempt((count) => count + 1) };
}
