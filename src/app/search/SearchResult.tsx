import { useEffect, useRef } from 'react';
import type { Hit } from '../../graph/ask/search.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWorld } from '../worldContext.ts';

interface Props {
  id: string;
  hit: Hit;
  active: boolean;
  onPoint(): void;
  onChoose(): void;
}

/** One answer: shape, name, the alias that matched, type and count. */
export function SearchResult({ id, hit: { node, alias }, active, onPoint, onChoose }: Props) {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const row = useRef<HTMLDivElement>(null);
  const { label, type, sentences } = graph.getNodeAttributes(node);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      className="hit"
      aria-selected={active}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <TypeMark type={type} />
      <span className="row-name">
        {label}
        {alias && <span className="hit-alias"> {alias}</span>}
      </span>
      <span className="row-count">
        {messages.kinds[type]} · {units.count(sentences)}
      </span>
    </div>
  );
}
