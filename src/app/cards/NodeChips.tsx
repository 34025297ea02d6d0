import { useState } from 'react';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

const SHOWN = 12;

/** Entities one can go on to, cut visibly. */
export function NodeChips({ title, nodes }: { title: string; nodes: string[] }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const choose = useStore((state) => state.choose);
  const [whole, setWhole] = useState(false);
  return (
    <section className="chips">
      <h3>
        {title} <span className="count">{messages.number(nodes.length)}</span>
      </h3>
      <ul className="plain">
        {(whole ? nodes : nodes.slice(0, SHOWN)).map((node) => {
          const { label, type } = graph.getNodeAttributes(node);
          return (
            <li key={node}>
              <button type="button" className="chip" title={label} onClick={() => choose({ kind: 'node', node })}>
                <TypeMark type={type} />
                <span>{label}</span>
              </button>
            </li>
          );
        })}
        {nodes.length > SHOWN && (
          <li>
            <button type="button" className="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {whole ? messages.fewer : messages.more(nodes.length - SHOWN)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
