import { useWords } from '../messages/useWords.ts';
import { useOpened } from '../worldContext.ts';
import { retreat } from './steps.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Nothing to see: the room looks at the speaker. */
export function Blank({ colour }: { colour: 'black' | 'white' }) {
  const world = useOpened();
  const words = useWords({ zh, en });
  return (
    <button
      type="button"
      className="podium-blank"
      data-colour={colour}
      aria-label={`${words[colour]}: ${words.blankHint}`}
      onClick={() => retreat(world)}
    />
  );
}
