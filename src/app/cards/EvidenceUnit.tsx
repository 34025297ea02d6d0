import { useState } from 'react';
import type { UnitParts } from '../../graph/count/units.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWorld } from '../worldContext.ts';
import { EvidencePart } from './EvidencePart.tsx';
import { excerpt } from './excerpt.ts';

interface Props {
  document: AnnotatedDocument;
  parts: UnitParts;
  marked: ReadonlySet<string>;
}

/**
 * The words of one unit: a sentence; a sentence under the heading that lends it an entity, each named for what it is; or
 * those sentences of a paragraph or document that name an entity, cut visibly.
 */
export function EvidenceUnit({ document, parts: { heading, sentences }, marked }: Props) {
  const { window } = useWorld();
  const messages = useMessages();
  const [whole, setWhole] = useState(false);
  const shown = whole ? sentences : excerpt(document, sentences, marked);
  const hasParts = heading !== null;
  const isLong = window === 'paragraph' || window === 'document';
  return (
    <>
      {heading !== null && (
        <EvidencePart
          document={document}
          sentence={heading}
          marked={marked}
          kind={document.sentences[heading]!.role === 'title' ? 'title' : 'heading'}
          linked
        />
      )}
      {shown.map((sentence) => (
        <EvidencePart
          key={sentence}
          document={document}
          sentence={sentence}
          marked={marked}
          kind={hasParts ? 'sentence' : undefined}
          linked={hasParts || isLong}
        />
      ))}
      {sentences.length > shown.length && (
        <button type="button" className="more" onClick={() => setWhole(true)}>
          {messages.wholeExcerpt(sentences.length - shown.length)}
        </button>
      )}
    </>
  );
}
