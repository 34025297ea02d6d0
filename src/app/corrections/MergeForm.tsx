import { useEffect, useMemo, useState } from 'react';
import { TypeMark } from '../look/TypeMark.tsx';
import { EntityPicker } from '../search/EntityPicker.tsx';
import { useWorld } from '../worldContext.ts';
import type { FormProps } from './form.ts';
import { useCorrectionWords } from './useCorrectionWords.ts';
import { useDuplicates } from './useDuplicates.ts';

const OFFERED = 6;

/** Two entities are one: which, and under whose name. */
export function MergeForm({ node, other: given, onCorrection }: FormProps & { other: string | undefined }) {
  const { graph } = useWorld();
  const { words } = useCorrectionWords();
  const [other, setOther] = useState(given && graph.hasNode(given) ? given : null);
  const [kept, setKept] = useState<string | null>(null);
  const { duplicates } = useDuplicates();
  const without = useMemo(() => new Set([node]), [node]);
  const likely = (duplicates ?? [])
    .filter(({ key, into }) => key === node || into === node)
    .slice(0, OFFERED)
    .map(({ key, into }) => (key === node ? into : key));
  const mentions = (key: string) => graph.getNodeAttribute(key, 'mentions');
  const into = kept ?? (other && mentions(other) > mentions(node) ? other : node);
  useEffect(() => {
    onCorrection(other ? { kind: 'merge', keys: [into === node ? other : node], into } : null);
  }, [node, other, into, onCorrection]);
  if (!other || !graph.hasNode(other)) {
    return (
      <div className="desk-form">
        <p className="caption">{words.mergeHint}</p>
        <EntityPicker
          label={words.mergeWith}
          onChoose={setOther}
          onCancel={() => {}}
          without={without}
          offered={likely.length > 0 ? { name: words.likely, nodes: likely } : undefined}
        />
      </div>
    );
  }
  return (
    <fieldset className="desk-form">
      <legend>{words.staysAs}</legend>
      {[node, other].map((key) => {
        const { label, type } = graph.getNodeAttributes(key);
        return (
          <label key={key} className="desk-choice">
            <input type="radio" name="kept" checked={into === key} onChange={() => setKept(key)} />
            <TypeMark type={type} />
            <span>{label}</span>
          </label>
        );
      })}
      <button type="button" className="link" onClick={() => setOther(null)}>
        {words.mergeWith}
      </button>
    </fieldset>
  );
}
