import { lazy, useState } from 'react';
import { type Changes, MARKS, type Mark } from '../../graph/filter/changes.ts';
import { AGAINST, type Against, isWhole } from '../../graph/filter/slice.ts';
import { Segments } from '../look/Segments.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useChanges } from '../worldContext.ts';
import { MarkSign } from './MarkSign.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';
import { Later } from '../shell/Later.tsx';

const ChangeRows = lazy(() => import('./ChangeRows.tsx').then((room) => ({ default: room.ChangeRows })));

/** What a slice is compared with, what its marks mean and how many there are; each leads to the list of what it marks. */
export function ChangesLegend() {
  const words = useWords({ zh, en });
  const slice = useStore((state) => state.slice);
  const cut = useStore((state) => state.cut);
  const changes = useChanges();
  const [open, setOpen] = useState<Mark | null>(null);
  if (isWhole(slice)) return null;
  const offered = AGAINST.filter((against) => against !== 'earlier' || slice.from !== null);
  const choose = (against: Against) => cut({ against });
  return (
    <section className="changes">
      <h2 className="panel-title" title={words.changesExplained}>
        {words.changesTitle}
      </h2>
      <Segments
        name={words.changesTitle}
        options={offered.map((value) => ({
          value,
          name: words.against[value],
          explained: words.againstExplained[value],
        }))}
        value={offered.includes(slice.against) ? slice.against : 'none'}
        onChoose={choose}
      />
      {changes && (
        <ul className="plain">
          {MARKS.map((mark) => (
            <MarkRow key={mark} mark={mark} changes={changes} open={open === mark} onOpen={setOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  mark: Mark;
  changes: Changes;
  open: boolean;
  onOpen(mark: Mark | null): void;
}

function MarkRow({ mark, changes, open, onOpen }: RowProps) {
  const words = useWords({ zh, en });
  const messages = useMessages();
  const [nodes, edges] = [changes.nodes, changes.edges].map(({ marks }) =>
    marks.reduce((sum, one) => sum + (MARKS[one] === mark ? 1 : 0), 0),
  );
  const none = nodes === 0 && edges === 0;
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        aria-expanded={open}
        disabled={none}
        title={words.markExplained[mark]}
        onClick={() => onOpen(open ? null : mark)}
      >
        <MarkSign mark={mark} />
        <span>{words.marks[mark]}</span>
        <span className="row-count">{words.marked(nodes ?? 0, edges ?? 0)}</span>
      </button>
      {open && !none && (
        <Later waiting={<p className="quiet">{messages.loadingView}</p>}>
          <ChangeRows changes={changes} mark={mark} />
        </Later>
      )}
    </li>
  );
}
