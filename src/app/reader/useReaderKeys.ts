import { useEffect, useRef } from 'react';

/** Keys of the reader, wherever the keyboard is but in a field: `n` or `j` on, `p` or `k` back, `c` copies the quotation. */
export function useReaderKeys(deeds: { step(by: 1 | -1): void; quote(): void }): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
      const { step, quote } = latest.current;
      if (event.key === 'n' || event.key === 'j') step(1);
      else if (event.key === 'p' || event.key === 'k') step(-1);
      else if (event.key === 'c') quote();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
