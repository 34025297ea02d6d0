import { type ReactNode, useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';

interface Props<Item> {
  items: readonly Item[];
  /** How many are shown at first. */
  step: number;
  row(item: Item): ReactNode;
  keyOf(item: Item): string;
}

/** A list that is cut visibly, and says so when it is empty. */
export function Listed<Item>({ items, step, row, keyOf }: Props<Item>) {
  const messages = useMessages();
  const [shown, setShown] = useState(step);
  if (items.length === 0) return <p className="quiet">{messages.coverageNone}</p>;
  return (
    <>
      <ul className="plain">
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{row(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 4 * step)}>
          {messages.coverageMore(items.length - shown)}
        </button>
      )}
    </>
  );
}
