import { useWords } from '../messages/useWords.ts';
import { type MatrixChoices, MOST_LINES } from './setup.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  side: 'rows' | 'columns';
  /** How many lines are not shown. */
  cut: number;
  type: string;
  /** Where the lines end, in pixels. */
  at: { width: number; height: number };
  choices: MatrixChoices;
  change(changed: Partial<MatrixChoices>): void;
}

/** The cut behind the last line, and the way to the lines behind it: three times as many each time. */
export function More({ side, cut, type, at, choices: { most }, change }: Props) {
  const words = useWords({ zh, en });
  if (cut === 0) return null;
  const next = { ...most, [side]: Math.max(MOST_LINES, most[side]) * 3 };
  return (
    <div
      className="matrix-more"
      data-side={side}
      style={side === 'rows' ? { width: at.width } : { left: at.width, height: at.height }}
    >
      <button type="button" className="more" onClick={() => change({ most: next })}>
        {words.more(cut, type)}
      </button>
    </div>
  );
}
