import { type ReactNode, useState } from 'react';

interface Props {
  title: string;
  /** Said beside the title, also while it is folded. */
  note?: ReactNode;
  hint?: string;
  /** Whether it begins unfolded. */
  open?: boolean;
  children: ReactNode;
}

/** A part of the panel that folds; what is in it is made when it is first unfolded. */
export function Section({ title, note, hint, open: begins = false, children }: Props) {
  const [open, setOpen] = useState(begins);
  return (
    <section className="fold-section" title={hint}>
      <h2 className="panel-title">
        <button type="button" className="fold-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M3 1.5L7 5L3 8.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
          {title}
        </button>
        {note !== undefined && <span>{note}</span>}
      </h2>
      {open && children}
    </section>
  );
}
