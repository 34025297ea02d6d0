import { STEPS, type Step } from '../../graph/views/timeline.ts';
import { Segments } from '../look/Segments.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { ViewHead } from '../shell/ViewHead.tsx';
import { useStore } from '../store.ts';
import type { Span } from './useSpan.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Which dates are looked at, and how long a column is. */
export function TimelineHead({ span, onStep }: { span: Span; onStep(step: Step): void }) {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const units = useUnitMessages();
  const { from, to } = useStore((state) => state.slice);
  const cut = useStore((state) => state.cut);
  const [first, last] = [span.columns[0]!, span.columns.at(-1)!];
  const narrowed = from !== null || to !== null;
  return (
    <ViewHead
      controls={
        <Segments
          name={words.step}
          value={span.step}
          options={STEPS.map((value) => ({ value, name: words.steps[value] }))}
          onChoose={onStep}
        />
      }
    >
      <strong>
        {narrowed ? messages.span(from ?? first.from, to ?? last.to) : messages.span(first.name, last.name)}
      </strong>
      {narrowed && (
        <button type="button" className="link" onClick={() => cut({ from: null, to: null })}>
          {words.clear}
        </button>
      )}
      <span className="caption">{narrowed ? words.narrowed : words.scale(units.fact)}</span>
    </ViewHead>
  );
}
