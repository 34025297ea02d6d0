import { useEffect, useState } from 'react';
import { useWorld } from '../worldContext.ts';
import type { FormProps } from './form.ts';
import { NameField } from './NameField.tsx';
import { useCorrectionWords } from './useCorrectionWords.ts';

/** Another name; the old one stays an alias. */
export function RenameForm({ node, onCorrection }: FormProps) {
  const { graph } = useWorld();
  const { words } = useCorrectionWords();
  const { label, aliases } = graph.getNodeAttributes(node);
  const [name, setName] = useState(label);
  useEffect(() => {
    const wanted = name.trim();
    onCorrection(wanted === '' || wanted === label ? null : { kind: 'rename', key: node, name: wanted });
  }, [node, label, name, onCorrection]);
  return (
    <div className="desk-form">
      <NameField label={words.renameTo} value={name} onChange={setName} suggested={aliases} />
    </div>
  );
}
