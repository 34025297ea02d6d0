import { useEffect, useState } from 'react';
import { entityKey } from '../../model/entity.ts';
import { useWorld } from '../worldContext.ts';
import type { FormProps } from './form.ts';
import { NameField } from './NameField.tsx';
import { TypeChoice } from './TypeChoice.tsx';
import { useCorrectionWords } from './useCorrectionWords.ts';

/** Some of its names are another entity's: which, and what that is called. */
export function SplitForm({ node, onCorrection }: FormProps) {
  const { graph } = useWorld();
  const { words } = useCorrectionWords();
  const { aliases, type: own } = graph.getNodeAttributes(node);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [name, setName] = useState<string | null>(null);
  const [type, setType] = useState(own);
  const into = (name ?? ticked[0] ?? '').trim();
  useEffect(() => {
    const wanted = ticked.length > 0 && into !== '';
    onCorrection(wanted ? { kind: 'split', key: node, aliases: [...ticked], into: entityKey(type, into) } : null);
  }, [node, ticked, into, type, onCorrection]);
  if (aliases.length === 0) return <p className="quiet desk-form">{words.splitNone}</p>;
  const tick = (alias: string) =>
    setTicked(ticked.includes(alias) ? ticked.filter((one) => one !== alias) : [...ticked, alias]);
  return (
    <>
      <fieldset className="desk-form desk-names">
        <legend>{words.splitHint}</legend>
        {aliases.map((alias) => (
          <label key={alias} className="desk-choice">
            <input type="checkbox" checked={ticked.includes(alias)} onChange={() => tick(alias)} />
            <span>{alias}</span>
          </label>
        ))}
      </fieldset>
      {ticked.length > 0 && (
        <>
          <div className="desk-form">
            <NameField label={words.splitAs} value={name ?? ticked[0]!} onChange={setName} suggested={ticked} />
          </div>
          <TypeChoice label={words.splitType} type={type} onType={setType} />
        </>
      )}
    </>
  );
}
