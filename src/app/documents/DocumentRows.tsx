import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useNarrow } from '../shell/useNarrow.ts';
import { useOpened } from '../worldContext.ts';
import { DocumentLine } from './DocumentLine.tsx';
import type { Listed } from './listed.ts';
import type { SortBy } from './setup.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  listed: readonly Listed[];
  /** Indices of the documents that are counted. */
  inside: ReadonlySet<number>;
  nodes: readonly string[] | null;
  sort: SortBy;
  turned: boolean;
  ticked: ReadonlySet<string>;
  onTick(ticked: ReadonlySet<string>): void;
  onSort(by: SortBy): void;
}

const HEIGHT = { wide: 40, narrow: 66 };
const COLUMNS: readonly SortBy[] = ['title', 'date', 'source', 'entities', 'sentences', 'found'];

/** The documents, a line each; only those in sight are drawn. */
export function DocumentRows({ listed, inside, nodes, sort, turned, ticked, onTick, onSort }: Props) {
  const { graph } = useOpened();
  const messages = useMessages();
  const words = useWords({ zh, en });
  const narrow = useNarrow();
  const box = useRef<HTMLDivElement>(null);
  const height = narrow ? HEIGHT.narrow : HEIGHT.wide;
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const most = listed.reduce((sum, { found }) => Math.max(sum, found?.count ?? 0), 1);
  const name = nodes?.map((node) => graph.getNodeAttribute(node, 'label')).join(' — ');
  const tick = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTick(next);
  };
  const press = (event: KeyboardEvent) => {
    const line = (event.target as Element).closest<HTMLElement>('[data-line]');
    const to = line && goal(event.key, Number(line.dataset.line), listed.length);
    if (to === null) return;
    event.preventDefault();
    rows.scrollToIndex(to);
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-line="${to}"] .document-title`)?.focus({ preventScroll: true }),
    );
  };
  return (
    <div className="document-rows" data-asked={nodes !== null} ref={box}>
      {!narrow && (
        <div className="document-line document-names">
          <span />
          {COLUMNS.filter((column) => column !== 'found' || nodes).map((column) => (
            <button
              key={column}
              type="button"
              data-column={column}
              aria-pressed={sort === column}
              title={words.sortedBy(words.sorts[column])}
              onClick={() => onSort(column)}
            >
              <span className="row-name">{column === 'found' ? name : words.sorts[column]}</span>
              <span aria-hidden="true">{sort === column ? (turned ? '↑' : '↓') : ''}</span>
            </button>
          ))}
        </div>
      )}
      <ul
        className="plain"
        style={{ height: rows.getTotalSize() }}
        onKeyDown={press}
        aria-label={messages.documentsTitle}
      >
        {rows.getVirtualItems().map(({ index, start }) => (
          <DocumentLine
            key={listed[index]!.row.id}
            listed={listed[index]!}
            line={index}
            of={listed.length}
            top={start}
            height={height}
            inside={inside.has(listed[index]!.index)}
            ticked={ticked.has(listed[index]!.row.id)}
            most={most}
            onTick={tick}
          />
        ))}
      </ul>
    </div>
  );
}

/** The line a key leads to, or null. */
function goal(key: string, from: number, count: number): number | null {
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    Home: 0,
    End: count - 1,
    PageDown: from + 15,
    PageUp: from - 15,
  }[key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}
