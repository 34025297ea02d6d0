import { useId } from 'react';
import './controls.css';

interface Props<Value extends string> {
  name: string;
  value: Value;
  options: ReadonlyArray<{ value: Value; name: string; explained?: string }>;
  onChoose(value: Value): void;
}

/** One of a few, all in sight. */
export function Segments<Value extends string>({ name, value, options, onChoose }: Props<Value>) {
  const group = useId();
  return (
    <fieldset className="segments">
      <legend className="unseen">{name}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.explained}>
          <input
            type="radio"
            className="unseen"
            name={group}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
