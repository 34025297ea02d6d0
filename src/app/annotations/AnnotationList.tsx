import './annotations.css';
import { useEffect } from 'react';
import { nameOfKey } from '../../model/entity.ts';
import type { Annotation } from '../../model/story.ts';
import { nodesOfFocus } from '../focus.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { useFocus } from '../useFocus.ts';
import { useVisible } from '../useVisible.ts';
import { useOpened } from '../worldContext.ts';
import { useAnnotating } from './annotating.ts';
import { type AnnotationKind, without, withAnnotation } from './edit.ts';
import { unseenAnnotations } from './unseen.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  annotations: readonly Annotation[];
  onChange(annotations: readonly Annotation[]): void;
}

const KINDS: readonly AnnotationKind[] = ['ring', 'text', 'arrow'];

/** The annotations of a scene as a list: what is added goes to the node that is pointed at next, or to the chosen one. */
export function AnnotationList({ annotations, onChange }: Props) {
  const words = useWords({ zh, en });
  const { graph } = useOpened();
  const visible = useVisible();
  const language = useStore((state) => state.language);
  const asked = useAnnotating((state) => state.asked);
  const unseen = unseenAnnotations(annotations, (node) => graph.hasNode(node), visible.nodes);
  const nameOf = (node: string) => (graph.hasNode(node) ? graph.getNodeAttribute(node, 'label') : nameOfKey(node));
  useEffect(() => () => useAnnotating.setState({ asked: null, writing: null }), []);

  const ask = (kind: AnnotationKind) => {
    const onNode = (node: string) => {
      onChange(withAnnotation(annotations, kind, node));
      if (kind !== 'ring') useAnnotating.setState({ writing: annotations.length });
    };
    useAnnotating.setState({ asked: asked?.kind === kind ? null : { kind, onNode } });
  };

  return (
    <section className="scene-part" aria-label={words.annotations}>
      <p className="caption">{words.annotations}</p>
      {annotations.length === 0 && !asked && <p className="caption">{words.none}</p>}
      <ul className="plain annotation-list">
        {annotations.map((one, index) => {
          const why = unseen.find((other) => other.index === index)?.why;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an annotation is known by its number
            <li key={index}>
              <span className="annotation-kind">{words.kinds[one.kind]}</span>
              <span className="annotation-words">
                {one.kind !== 'ring' && <b>{saidIn(one.text, language)} </b>}
                <span className="caption">{words.at(nameOf(one.node))}</span>
                {why && <span className="caption annotation-why"> {words.why[why]}</span>}
              </span>
              {one.kind !== 'ring' && !why && (
                <button type="button" className="link" onClick={() => useAnnotating.setState({ writing: index })}>
                  {words.write}
                </button>
              )}
              <button
                type="button"
                className="plain-button"
                title={words.remove(words.kinds[one.kind], nameOf(one.node))}
                aria-label={words.remove(words.kinds[one.kind], nameOf(one.node))}
                onClick={() => onChange(without(annotations, index))}
              >
                ✕
              </button>
            </li>
          );
        })}
      </ul>
      <div className="annotation-add">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="quiet-action"
            aria-pressed={asked?.kind === kind}
            onClick={() => ask(kind)}
          >
            {words.add[kind]}
          </button>
        ))}
      </div>
      {asked && <Pointing nameOf={nameOf} />}
    </section>
  );
}

/** While an annotation waits for its node: the chosen one is offered, Escape gives it up. */
function Pointing({ nameOf }: { nameOf(node: string): string }) {
  const words = useWords({ zh, en });
  const focus = useFocus();
  const asked = useAnnotating((state) => state.asked)!;
  const give = (node: string) => {
    useAnnotating.setState({ asked: null });
    asked.onNode(node);
  };
  const leave = () => useAnnotating.setState({ asked: null });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      useAnnotating.setState({ asked: null });
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
  return (
    <div className="annotation-pointing">
      <p role="status">{words.point}</p>
      {nodesOfFocus(focus).map((node) => (
        <button key={node} type="button" className="link" onClick={() => give(node)}>
          {words.here(nameOf(node))}
        </button>
      ))}
      <button type="button" className="link" onClick={leave}>
        {words.cancel}
      </button>
    </div>
  );
}
