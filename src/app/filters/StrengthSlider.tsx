import { useMemo } from 'react';
import { tableOf } from '../../graph/filter/sift.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { histogram, stepOf, strengthSteps } from './steps.ts';

/** How strong a link has to be to be drawn, over a histogram of all strengths. */
export function StrengthSlider() {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const minimum = useStore((state) => state.filters.minimum);
  const filter = useStore((state) => state.filter);
  const { steps, bins } = useMemo(() => {
    const { weights } = tableOf(graph);
    const values = strengthSteps(weights);
    return { steps: values, bins: histogram(weights, values) };
  }, [graph]);
  if (steps.length === 0) return null;
  const chosen = stepOf(minimum, steps);
  const most = Math.max(...bins);
  return (
    <section title={units.strengthHint}>
      <h2 className="panel-title">
        <label htmlFor="strength">{messages.strengthTitle}</label>
        <output htmlFor="strength">{messages.atLeast(minimum)}</output>
      </h2>
      <div className="histogram" aria-hidden="true">
        {bins.map((count, step) => (
          <span
            key={steps[step]}
            data-hidden={step < chosen}
            style={{ height: count === 0 ? 0 : `${Math.max(3, 100 * Math.sqrt(count / most))}%` }}
          />
        ))}
      </div>
      <input
        id="strength"
        type="range"
        min={0}
        max={steps.length - 1}
        value={chosen}
        aria-valuetext={messages.atLeast(minimum)}
        onChange={(event) => filter({ minimum: steps[Number(event.target.value)] ?? 0 })}
      />
    </section>
  );
}
