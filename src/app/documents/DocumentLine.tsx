import { ownSentence } from '../../graph/count/units.ts';
import { readEarly } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import type { Listed } from './listed.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  listed: Listed;
  /** Which line of how many. */
  line: number;
  of: number;
  /** Pixels. */
  top: number;
  height: number;
  /** Whether it is counted in the slice that is looked at. */
  inside: boolean;
  ticked: boolean;
  /** The most often what is chosen stands in one document. */
  most: number;
  onTick(id: string): void;
}

/** One document: what is known of it, how often what is chosen stands in it, the way into it. */
export function DocumentLine({ listed, line, of, top, height, inside, ticked, most, onTick }: Props) {
  const opened = useOpened();
  const { documents, documentIndex, window } = opened;
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const read = useStore((state) => state.read);
  const open = useStore((state) => state.place.reading?.document);
  const { row, entities, found } = listed;
  const original = row.duplicateOf === undefined ? undefined : documents[documentIndex.get(row.duplicateOf) ?? -1];
  const first = found && (found.first[2] ?? ownSentence(window, found.first));
  return (
    <li
      className="document-line"
      data-line={line}
      data-outside={!inside}
      aria-setsize={of}
      aria-posinset={line + 1}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <label className="document-tick" title={words.tick}>
        <input type="checkbox" checked={ticked} aria-label={words.tickOne(row.title)} onChange={() => onTick(row.id)} />
      </label>
      <button
        type="button"
        className="document-title"
        aria-current={open === row.id}
        title={row.title}
        onPointerEnter={() => readEarly(opened, row.id)}
        onFocus={() => readEarly(opened, row.id)}
        onClick={() => read({ document: row.id, sentence: first })}
      >
        <span className="row-title">{row.title}</span>
        {original && <span className="caption"> {words.reprintOf(original.title)}</span>}
        {!inside && <span className="caption"> {words.outside}</span>}
      </button>
      <span className="document-date">{row.date ?? messages.undated}</span>
      <span className="document-source" title={row.source ?? undefined}>
        {row.source ?? ''}
        {row.language !== 'zh' && <span className="caption"> {words.language(row.language)}</span>}
      </span>
      <span className="document-number">{words.entities(entities)}</span>
      <span className="document-number">{words.sentences(row.sentences)}</span>
      {found && (
        <span className="document-found">
          <span className="bar">
            <span style={{ width: `${Math.max(4, (100 * found.count) / most)}%` }} />
          </span>
          {units.count(found.count)}
        </span>
      )}
    </li>
  );
}
