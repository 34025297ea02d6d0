import './ask.css';
import { useMemo } from 'react';
import { likest } from '../../graph/ask/compare.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useWords } from '../messages/useWords.ts';
import { EntityPicker } from '../search/EntityPicker.tsx';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { UnknownName } from './UnknownName.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What to compare an entity with: any other, or one of those most like it. */
export function CompareWith({ node }: { node: string }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const like = useMemo(() => likest(graph, node, 8), [graph, node]);
  const compareWith = (other: string) => choose({ kind: 'compare', nodes: [node, other] });
  return (
    <div className="compare-with">
      <EntityPicker
        label={words.compareLabel(graph.getNodeAttribute(node, 'label'))}
        without={new Set([node])}
        none={(query) => <UnknownName query={query} />}
        onChoose={compareWith}
        takesKeyboard={false}
      />
      {like.length > 0 && <h3>{words.like}</h3>}
      <ul className="plain">
        {like.map(({ node: other, shared }) => {
          const { label, type } = graph.getNodeAttributes(other);
          return (
            <li key={other}>
              <button type="button" className="ask-line" data-node={other} onClick={() => compareWith(other)}>
                <TypeMark type={type} />
                <span className="row-name">{label}</span>
                <span className="row-count">{words.inCommon(shared)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
