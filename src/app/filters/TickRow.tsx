import type { ReactNode } from 'react';

interface Props {
  name: string;
  ticked: boolean;
  /** What ticking does, for those who do not see the row. */
  tick: string;
  onTick(): void;
  children: ReactNode;
}

/** A row that can be ticked; what stands in it may do something else. */
export function TickRow({ name, ticked, tick, onTick, children }: Props) {
  return (
    <li className="tick-row" data-name={name}>
      <label className="tick" title={tick}>
        <input type="checkbox" aria-label={tick} checked={ticked} onChange={onTick} />
      </label>
      {children}
    </li>
  );
}
