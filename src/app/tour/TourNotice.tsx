import { useWords } from '../messages/useWords.ts';
import { Notice } from '../shell/Notice.tsx';
import { useTourState } from './begin-tour.ts';
import { WORDS } from './words.ts';

/** Says that a tour could not be written. */
export function TourNotice({ style }: { style: { left: number; right: number } }) {
  const words = useWords(WORDS);
  return (
    <Notice
      style={style}
      text={words.failed}
      button={words.dismiss}
      onButton={() => useTourState.setState({ state: 'none' })}
    />
  );
}
