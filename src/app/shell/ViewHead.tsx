import type { ReactNode } from 'react';

/** The line over a view: what it shows, and its controls at the end. */
export function ViewHead({ children, controls }: { children: ReactNode; controls?: ReactNode }) {
  return (
    <header className="view-head">
      <div className="view-said">{children}</div>
      {controls && <div className="view-controls">{controls}</div>}
    </header>
  );
}
