import { useEffect, useState } from 'react';
import type { Correction } from '../../model/correction.ts';
import { useDocument } from '../documents.ts';
import { useWorld } from '../worldContext.ts';
import type { MentionPlace } from './desk.ts';
import type { FormProps } from './form.ts';
import { placeOfMention } from './placeOfMention.ts';
import { useCorrectionWords } from './useCorrectionWords.ts';

interface Scope {
  name: string;
  correction: Correction;
}

/** It is no entity: in this place, in this document, under this name, or everywhere. */
export function RejectForm({ node, at, onCorrection }: FormProps & { at: MentionPlace | undefined }) {
  const { words } = useCorrectionWords();
  const scopes = useScopes(node, at);
  const [chosen, setChosen] = useState(0);
  const correction = scopes[chosen]?.correction ?? null;
  const asked = JSON.stringify(correction);
  useEffect(() => onCorrection(JSON.parse(asked)), [asked, onCorrection]);
  return (
    <fieldset className="desk-form desk-names">
      <legend>{words.scopeTitle}</legend>
      {scopes.map(({ name }, index) => (
        <label key={name} className="desk-choice">
          <input type="radio" name="scope" checked={index === chosen} onChange={() => setChosen(index)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function useScopes(node: string, at: MentionPlace | undefined): Scope[] {
  const everywhere: Correction = { kind: 'reject', key: node };
  const { words } = useCorrectionWords();
  const { graph, documents, documentIndex } = useWorld();
  const fetched = useDocument(at?.document ?? documents[0]!.id);
  const { label, aliases } = graph.getNodeAttributes(node);
  const reads = (surface: string): Scope => ({
    name: words.scopes.surface(surface),
    correction: { ...everywhere, surface },
  });
  const all = { name: words.scopes.everywhere, correction: everywhere };
  if (!at) return [all, ...(aliases.length > 0 ? [label, ...aliases].map(reads) : [])];
  const row = documents[documentIndex.get(at.document) ?? -1];
  if (fetched.state !== 'ready' || !row) return [];
  const place = placeOfMention(fetched.document, at);
  const surface = fetched.document.text.slice(at.start, at.end);
  return [
    { name: words.scopes.here, correction: { ...everywhere, surface, place } },
    {
      name: words.scopes.document(row.title),
      correction: { ...everywhere, place: { document: place.document } },
    },
    ...(aliases.length > 0 ? [reads(surface)] : []),
    all,
  ];
}
