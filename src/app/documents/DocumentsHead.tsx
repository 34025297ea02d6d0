import { Choice } from '../look/Choice.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { ViewHead } from '../shell/ViewHead.tsx';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import type { Listed } from './listed.ts';
import { type DocumentChoices, SORTS, type SortBy } from './setup.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  listed: readonly Listed[];
  /** What the documents are asked about. */
  nodes: readonly string[] | null;
  sort: SortBy;
  choices: DocumentChoices;
  change(changed: Partial<DocumentChoices>): void;
  /** Ids. */
  ticked: ReadonlySet<string>;
  onTick(ticked: ReadonlySet<string>): void;
}

/** How many documents there are, those looked for, those ticked. */
export function DocumentsHead({ listed, nodes, sort, choices, change, ticked, onTick }: Props) {
  const { documents } = useOpened();
  const messages = useMessages();
  const words = useWords({ zh, en });
  const slice = useStore((state) => state.slice);
  const cut = useStore((state) => state.cut);
  const sameAsSlice = slice.documents?.size === ticked.size && [...ticked].every((id) => slice.documents?.has(id));
  const narrowed = listed.length < documents.length;
  return (
    <ViewHead
      controls={
        <>
          <div className="sort-choice">
            <Choice
              name={words.sortBy}
              value={sort}
              options={SORTS.filter((by) => by !== 'found' || nodes).map((value) => ({
                value,
                name: words.sorts[value],
              }))}
              onChoose={(by) => change({ sort: by, turned: false })}
            />
          </div>
          <input
            type="search"
            className="documents-find"
            placeholder={words.find}
            aria-label={words.find}
            value={choices.query}
            onChange={(event) => change({ query: event.target.value })}
          />
        </>
      }
    >
      <strong>{narrowed ? words.found(listed.length, documents.length) : messages.corpus(documents.length)}</strong>
      {ticked.size > 0 && !sameAsSlice && (
        <>
          <button type="button" className="link" onClick={() => cut({ documents: ticked })}>
            {words.only(ticked.size)}
          </button>
          <button type="button" className="link" onClick={() => onTick(slice.documents ?? new Set())}>
            {words.untick}
          </button>
        </>
      )}
      {narrowed && listed.some(({ row }) => !ticked.has(row.id)) && (
        <button
          type="button"
          className="link"
          onClick={() => onTick(new Set([...ticked, ...listed.map(({ row }) => row.id)]))}
        >
          {words.tickAll(listed.length)}
        </button>
      )}
      {slice.documents && (
        <>
          <span className="caption">{words.sliced(slice.documents.size)}</span>
          <button type="button" className="link" onClick={() => cut({ documents: null })}>
            {words.all}
          </button>
        </>
      )}
    </ViewHead>
  );
}
