import { useMessages } from '../messages/useMessages.ts';

const SHOWN = 6;

/** The other names of an entity, each spelling once whatever its case; nothing where it has none. */
export function Aliases({ names: all }: { names: string[] }) {
  const messages = useMessages();
  const names = [
    ...new Map(all.map((name): [string, string] => [name.toLowerCase(), name]).reverse()).values(),
  ].reverse();
  if (names.length === 0) return null;
  const rest = names.length - SHOWN;
  return (
    <p className="aliases" title={rest > 0 ? messages.list(names) : undefined}>
      {messages.also(names.slice(0, SHOWN))}
      {rest > 0 && ` ${messages.moreNames(names.length)}`}
    </p>
  );
}
