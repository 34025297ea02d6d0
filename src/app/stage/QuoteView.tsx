import { EvidencePart } from '../cards/EvidencePart.tsx';
import { EvidenceUnit } from '../cards/EvidenceUnit.tsx';
import { useDocument } from '../documents.ts';
import { useWords } from '../messages/useWords.ts';
import type { DocumentRow } from '../../model/document.ts';
import { partsOf } from '../../graph/count/units.ts';
import { useWorld } from '../worldContext.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import type { Quote } from './useQuotes.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  quote: Quote;
  /** Entities to be marked; where the words name none of them, all are. */
  marked: ReadonlySet<string>;
}

/** One sentence with the entities marked, and the document it stands in. */
export function QuoteView({ quote, marked }: Props) {
  const { documents, documentIndex } = useWorld();
  switch (quote.kind) {
    case 'kept':
      return <Kept quote={quote} marked={marked} />;
    case 'place':
      return <Printed row={documents[quote.place[0]]!} marked={marked} quote={quote} />;
    case 'opened': {
      const row = documents[documentIndex.get(quote.reading.document) ?? -1];
      return row ? <Printed row={row} marked={marked} quote={quote} /> : null;
    }
  }
}

/** A sentence that was kept: where it stands now, or the words that were kept, and that they are no longer there. */
function Kept({ quote, marked }: { quote: Extract<Quote, { kind: 'kept' }>; marked: ReadonlySet<string> }) {
  const { documents, documentIndex } = useWorld();
  const words = useWords({ zh, en });
  const place = useKeptPlace(quote.evidence);
  const row = documents[documentIndex.get(place?.document ?? quote.evidence.document) ?? -1];
  if (row && place) return <Printed row={row} marked={marked} quote={{ kind: 'opened', reading: place }} />;
  return (
    <figure>
      <blockquote className="podium-quote" data-long={longness(quote.evidence.quote.length)}>
        <p>{quote.evidence.quote}</p>
      </blockquote>
      <figcaption>
        {row && <Source row={row} />}
        {place === null && <p>{row ? words.lostSentence : words.lostDocument}</p>}
      </figcaption>
    </figure>
  );
}

/** A sentence, or the part of a text, as its document has it. */
function Printed({ row, marked, quote }: Props & { row: DocumentRow; quote: Exclude<Quote, { kind: 'kept' }> }) {
  const { window } = useWorld();
  const words = useWords({ zh, en });
  const fetched = useDocument(row.id);
  if (fetched.state !== 'ready')
    return (
      <p className="podium-none" role="status">
        {fetched.state === 'loading' ? words.loadingText : words.unreadText}
      </p>
    );
  const { document } = fetched;
  const parts =
    quote.kind === 'place'
      ? partsOf(document, window, quote.place, marked)
      : { heading: null, sentences: [quote.reading.sentence ?? 0] };
  const shown = parts.sentences.filter((sentence) => document.sentences[sentence]);
  const named = document.mentions.filter(({ sentence }) => shown.includes(sentence) || sentence === parts.heading);
  const some = named.some(({ entity }) => marked.has(entity));
  const marks = some ? marked : new Set(named.map(({ entity }) => entity));
  const letters = shown.reduce((sum, at) => sum + document.sentences[at]!.end - document.sentences[at]!.start, 0);
  return (
    <figure>
      <blockquote className="podium-quote" data-long={longness(letters)}>
        {quote.kind === 'place' ? (
          <EvidenceUnit document={document} parts={parts} marked={marks} />
        ) : (
          shown.map((sentence) => (
            <EvidencePart key={sentence} document={document} sentence={sentence} marked={marks} />
          ))
        )}
      </blockquote>
      <figcaption>
        <Source row={row} />
      </figcaption>
    </figure>
  );
}

function Source({ row: { title, source, date } }: { row: DocumentRow }) {
  const words = useWords({ zh, en });
  return (
    <p>
      <cite>{title}</cite> <span>{[source, date ?? words.undated].filter(Boolean).join(' · ')}</span>
    </p>
  );
}

/** How much there is to set, by characters. */
function longness(characters: number): 'short' | 'long' | 'longest' {
  if (characters <= 70) return 'short';
  return characters <= 150 ? 'long' : 'longest';
}
