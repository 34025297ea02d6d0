import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';

/** Opens the coverage sheet. */
export function CoverageButton() {
  const messages = useMessages();
  const set = useStore((state) => state.set);
  const open = useStore((state) => state.coverage);
  return (
    <button type="button" className="more" aria-current={open} onClick={() => set({ coverage: true, drawer: false })}>
      {messages.coverageOpen}
    </button>
  );
}
