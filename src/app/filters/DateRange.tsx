import { Slider } from '@base-ui/react/slider';
import { useMemo, useState } from 'react';
import { periodsBetween, periodsOf } from '../../graph/views/periods.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** A stretch of time, cut out with two thumbs over a histogram of the documents. */
export function DateRange() {
  const { documents } = useOpened();
  const words = useWords({ zh, en });
  const from = useStore((state) => state.slice.from);
  const to = useStore((state) => state.slice.to);
  const cut = useStore((state) => state.cut);
  const [pulled, setPulled] = useState<readonly [first: number, last: number] | null>(null);
  const periods = useMemo(() => periodsOf(documents.map(({ date }) => date)), [documents]);
  if (periods.length === 0) return <p className="quiet">{words.noDates}</p>;
  const [first, last] = pulled ?? periodsBetween(periods, from, to);
  const most = Math.max(...periods.map((period) => period.documents));
  const undated = documents.filter(({ date }) => date === null).length;
  const count = periods.slice(first, last + 1).reduce((sum, period) => sum + period.documents, 0);
  const choose = ([start = 0, end = 1]: readonly number[]) => {
    setPulled(null);
    const whole = start === 0 && end === periods.length;
    cut(whole ? { from: null, to: null } : { from: periods[start]!.from, to: periods[end - 1]!.to });
  };
  return (
    <div className="date-range">
      <div className="histogram" aria-hidden="true">
        {periods.map(({ name, documents: height }, index) => (
          <span
            key={name}
            title={`${name}: ${words.documentsIn(height)}`}
            data-hidden={index < first || index > last}
            style={{ height: height === 0 ? 0 : `${Math.max(4, (100 * height) / most)}%` }}
          />
        ))}
      </div>
      {periods.length > 1 && (
        <Slider.Root
          className="range"
          min={0}
          max={periods.length}
          minStepsBetweenValues={1}
          value={[first, last + 1]}
          onValueChange={([start = 0, end = 1]) => setPulled([start, end - 1])}
          onValueCommitted={(value) => choose(value)}
        >
          <Slider.Control className="range-control">
            <Slider.Track className="range-track">
              <Slider.Indicator className="range-filled" />
              {[0, 1].map((index) => (
                <Slider.Thumb
                  key={index}
                  index={index}
                  className="range-thumb"
                  getAriaLabel={(thumb) => (thumb === 0 ? words.fromMonth : words.toMonth)}
                  getAriaValueText={(_, value, thumb) => periods[value - thumb]?.name ?? ''}
                />
              ))}
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
      )}
      <p className="range-ends">
        <span>{periods[first]!.name}</span>
        <span className="quiet">{words.documentsIn(count)}</span>
        <span>{periods[last]!.name}</span>
      </p>
      {undated > 0 && <p className="caption">{words.undated(undated)}</p>}
    </div>
  );
}
