import type { TourSubject } from '../../graph/tour/subject.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import { beginTour, useTourState } from './begin-tour.ts';
import { WORDS } from './words.ts';

/** Has a tour of something write itself. */
export function TourButton({ subject }: { subject: TourSubject }) {
  const world = useWorld();
  const words = useWords(WORDS);
  const writing = useTourState(({ state }) => state === 'writing');
  return (
    <button
      type="button"
      className="action"
      title={words.tourOf}
      disabled={writing}
      onClick={() => void beginTour(world, subject)}
    >
      {writing ? words.writing : subject.kind === 'corpus' ? words.whole : words.tour}
    </button>
  );
}
