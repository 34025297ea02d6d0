import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFocusBack } from '../useFocusBack.ts';
import { EntityField } from './EntityField.tsx';

interface Props {
  /** Its accessible name, and what stands in it while it is empty. */
  label: string;
  onChoose(node: string): void;
  /** Escape in the empty field: nothing is to be picked after all. */
  onCancel?(): void;
  /** Whether the keyboard goes there when it opens. */
  takesKeyboard?: boolean;
  /** Nodes that cannot be picked. */
  without?: ReadonlySet<string>;
  /** Nodes offered while nothing is asked, under a name. */
  offered?: { name: string; nodes: readonly string[] } | undefined;
  /** What to say when nothing has the name asked for. */
  none?: (query: string) => ReactNode;
}

/** Asks for one entity, by any of its names, pinyin or initials. Gives the keyboard back where it took it; its answers stand below it, in the page. */
export function EntityPicker({ onCancel = () => {}, takesKeyboard = true, ...props }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  useFocusBack(takesKeyboard);
  useEffect(() => {
    if (takesKeyboard) input.current?.focus({ preventScroll: true });
  }, [takesKeyboard]);
  return (
    <div className="picker">
      <EntityField {...props} query={query} onQuery={setQuery} onLeave={onCancel} input={input} />
    </div>
  );
}
