import { useReport } from '../coverage/useReport.ts';
import { useWords } from '../messages/useWords.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What is known of a name nothing has: whether it was seen and not believed, or not seen as a name at all. */
export function UnknownName({ query }: { query: string }) {
  const words = useWords({ zh, en });
  const fetched = useReport();
  const asked = query.toLowerCase();
  const doubted =
    fetched.state === 'ready' && fetched.report.unaccepted.first.find(({ name }) => name.toLowerCase() === asked);
  return doubted ? words.doubted(query, doubted.times) : words.unknown(query);
}
