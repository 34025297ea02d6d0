interface Props<Value extends string> {
  /** What is chosen here. */
  label: string;
  options: ReadonlyArray<{ value: Value; name: string; explained?: string }>;
  chosen: Value;
  onChoose(value: Value): void;
}

/** A few choices side by side, one of them taken. */
export function Segmented<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its frame and legend
    <div className="segmented" role="group" aria-label={label}>
      {options.map(({ value, name, explained }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          title={explained}
          onClick={() => onChoose(value)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
