export interface Figure {
  value: string;
  unit: string;
  /** What the figure is, formally, in one line. */
  explained?: string | undefined;
}

/** Numbers, each with its unit under it. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ value, unit, explained }) => (
        <div key={unit} title={explained}>
          <dt>
            {unit}
            {explained && <span className="unseen">: {explained}</span>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
