import { useEffect, useState } from 'react';
import { useWorld } from '../worldContext.ts';
import type { FormProps } from './form.ts';
import { TypeChoice } from './TypeChoice.tsx';
import { useCorrectionWords } from './useCorrectionWords.ts';

/** Another type. */
export function RetypeForm({ node, onCorrection }: FormProps) {
  const { graph } = useWorld();
  const { words } = useCorrectionWords();
  const own = graph.getNodeAttribute(node, 'type');
  const [type, setType] = useState(own);
  useEffect(() => {
    onCorrection(type === own ? null : { kind: 'retype', key: node, type });
  }, [node, own, type, onCorrection]);
  return <TypeChoice label={words.retypeTo} type={type} onType={setType} />;
}
