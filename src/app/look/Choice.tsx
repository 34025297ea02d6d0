import './controls.css';

interface Props<Value extends string> {
  name: string;
  /** Whether the name is shown before the choice, or only said. */
  named?: boolean;
  value: Value;
  options: ReadonlyArray<{ value: Value; name: string }>;
  onChoose(value: Value): void;
}

/** One of a few, from a list that drops down. */
export function Choice<Value extends string>({ name, named = false, value, options, onChoose }: Props<Value>) {
  return (
    <label className="choice">
      {named && <span className="quiet">{name}</span>}
      <select aria-label={name} value={value} onChange={(event) => onChoose(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
