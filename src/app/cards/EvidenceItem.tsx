import type { Place } from '../../graph/ask/evidence.ts';
import { ownSentence, partsOf, type UnitParts } from '../../graph/count/units.ts';
import type { AnnotatedDocument, DocumentRow } from '../../model/document.ts';
import { CorrectMention } from '../corrections/CorrectMention.tsx';
import { useDocument } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { Copies } from './Copies.tsx';
import { EvidenceUnit } from './EvidenceUnit.tsx';

interface Props {
  place: Place;
  /** Other places with the same sentence. */
  copies: readonly Place[];
  marked: ReadonlySet<string>;
}

/** One piece of evidence with its source above it, the given entities marked, and below where else it was printed. */
export function EvidenceItem({ place, copies, marked }: Props) {
  const { documents, window } = useWorld();
  const messages = useMessages();
  const row = documents[place[0]]!;
  const fetched = useDocument(row.id);
  const document = fetched.state === 'ready' ? fetched.document : null;
  const parts = document && isThere(document, place) ? partsOf(document, window, place, marked) : null;
  return (
    <li className="evidence">
      <Caption row={row} sentence={ownSentence(window, place)} document={document} heading={parts?.heading ?? null} />
      {document && parts && (
        <>
          <EvidenceUnit document={document} parts={parts} marked={marked} />
          <CorrectMention document={document} sentence={parts.sentences[0] ?? null} preferred={marked} />
        </>
      )}
      {fetched.state === 'loading' && <p className="sentence waiting" aria-busy="true" />}
      {fetched.state === 'failed' && (
        <p className="caption">
          {messages.documentError}{' '}
          <button type="button" className="link" onClick={fetched.retry}>
            {messages.retry}
          </button>
        </p>
      )}
      {copies.length > 0 && <Copies places={copies} />}
    </li>
  );
}

interface CaptionProps {
  row: DocumentRow;
  /** The one sentence of the unit, or null where it has several. */
  sentence: number | null;
  document: AnnotatedDocument | null;
  heading: UnitParts['heading'];
}

/** Where the evidence stands. What the parts below say themselves, the title and the way into the text, is not said twice. */
function Caption({ row, sentence, document, heading }: CaptionProps) {
  const messages = useMessages();
  const read = useStore((state) => state.read);
  const isTitled = heading !== null && document?.sentences[heading]?.role === 'title';
  const nth = sentence === null ? null : messages.nthSentence(sentence + 1);
  const facts = [row.date, nth].filter((fact) => fact !== null);
  return (
    <p className="caption">
      {!isTitled && <span className="evidence-title">{row.title}</span>}
      {facts.map((fact, index) => (
        <span key={fact} className="unbroken">
          {(index > 0 || !isTitled) && ' · '}
          {fact}
        </span>
      ))}{' '}
      {sentence !== null && heading === null && (
        <button type="button" className="link" onClick={() => read({ document: row.id, sentence })}>
          {messages.openInText} ↗
        </button>
      )}
    </p>
  );
}

function isThere({ units, sentences }: AnnotatedDocument, [, unit]: Place): boolean {
  return unit < (units ?? sentences).length;
}
