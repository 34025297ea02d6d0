import { useMemo, useState } from 'react';
import { likest } from '../../graph/ask/compare.ts';
import { Icon } from '../look/Icon.tsx';
import { TypeMark } from '../look/TypeMark.tsx';
import { useWords } from '../messages/useWords.ts';
import { EntityPicker } from '../search/EntityPicker.tsx';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  nodes: readonly string[];
  onChange(nodes: readonly string[]): void;
}

/** The entities compared: each can be looked at or left out, others added. */
export function Compared({ nodes, onChange }: Props) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const [adding, setAdding] = useState(false);
  const like = useMemo(() => likest(graph, nodes[0]!, 5 + nodes.length).map(({ node }) => node), [graph, nodes]);
  return (
    <>
      <ul className="plain compared">
        {nodes.map((node) => {
          const { label, type } = graph.getNodeAttributes(node);
          return (
            <li key={node}>
              <button type="button" className="chip" title={label} onClick={() => choose({ kind: 'node', node })}>
                <TypeMark type={type} />
                <span>{label}</span>
              </button>
              {nodes.length > 2 && (
                <button
                  type="button"
                  className="plain-button"
                  title={words.leaveOut(label)}
                  aria-label={words.leaveOut(label)}
                  onClick={() => onChange(nodes.filter((other) => other !== node))}
                >
                  ✕
                </button>
              )}
            </li>
          );
        })}
        <li>
          <button type="button" className="quiet-action" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            <Icon name="add" size={12} /> {words.add}
          </button>
        </li>
      </ul>
      {adding && (
        <EntityPicker
          label={words.addLabel}
          without={new Set(nodes)}
          offered={{ name: words.like, nodes: like }}
          onChoose={(node) => {
            setAdding(false);
            onChange([...nodes, node]);
          }}
          onCancel={() => setAdding(false)}
        />
      )}
    </>
  );
}
