import { Rich } from '../look/Rich.tsx';
import { useWords } from '../messages/useWords.ts';
import { useOpened } from '../worldContext.ts';
import { buildAgain, stop, takeDocumentsBack, useAdding } from './adding.ts';
import { NewNames } from './NewNames.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** How far adding or building is: progress that can be stopped, what it brought, or what went wrong and what can be done. */
export function StageNote() {
  const words = useWords({ zh, en });
  const opened = useOpened();
  const { stage, files } = useAdding();
  switch (stage.kind) {
    case 'idle':
      return null;
    case 'sending':
      return <Progress name={words.sending(stage.done, files.length)} done={stage.done} of={files.length} />;
    case 'building': {
      const name = stage.step === null ? words.starting : (words.steps[stage.step] ?? stage.step);
      const said = stage.of ? words.progress(name, stage.done, stage.of) : name;
      return <Progress title={words.building} name={said} done={stage.done} of={stage.of} />;
    }
    case 'opening':
      return <p role="status">{words.opening}</p>;
    case 'taken-back':
      return <p role="status">{words.takenBack}</p>;
    case 'done': {
      const { nodes, edges } = stage.news;
      const isNew = nodes.length + edges.length > 0;
      return (
        <>
          <p className="sentence" role="status">
            <Rich text={isNew ? words.done(nodes.length, edges.length) : words.nothingNew} />
          </p>
          {stage.complaints !== '' && (
            <>
              <p className="caption">{words.incomplete}</p>
              <pre className="desk-line">{stage.complaints}</pre>
            </>
          )}
          {isNew && <NewNames news={stage.news} />}
        </>
      );
    }
    default: {
      const said = stage.kind === 'failed' ? words.failed : stage.kind === 'away' ? words.away : words.stopped;
      return (
        <div role="alert">
          <p className="desk-clash">{said}</p>
          {stage.kind === 'failed' && stage.said.trim() !== '' && <pre className="desk-line">{stage.said.trim()}</pre>}
          <div className="card-actions">
            <button type="button" className="action" onClick={() => void buildAgain(opened)}>
              {words.again}
            </button>
            {files.some(({ kept }) => kept) && (
              <button type="button" className="action" onClick={() => void takeDocumentsBack()}>
                {words.takeBack}
              </button>
            )}
          </div>
        </div>
      );
    }
  }
}

function Progress({ title, name, done, of }: { title?: string; name: string; done: number; of: number | null }) {
  const words = useWords({ zh, en });
  return (
    <div className="adding-progress">
      {title && <h3>{title}</h3>}
      <p role="status">{name}</p>
      <progress aria-label={name} {...(of ? { value: done, max: of } : {})} />
      <button type="button" className="action" onClick={stop}>
        {words.stop}
      </button>
    </div>
  );
}
