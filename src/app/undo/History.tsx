import './history.css';
import { Popover } from '@base-ui/react/popover';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useSteps } from './useSteps.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The steps done and undone, the latest above; a click jumps there. */
export function History() {
  const words = useWords({ zh, en });
  return (
    <Popover.Root>
      <Popover.Trigger className="plain-button" title={words.history} aria-label={words.history}>
        <Icon name="history" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="floating" sideOffset={6} align="end">
          <Popover.Popup className="popup history">
            <Popover.Title className="panel-title">{words.history}</Popover.Title>
            <Popover.Description className="caption">{words.hint}</Popover.Description>
            <Steps />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Steps() {
  const words = useWords({ zh, en });
  const { names, done } = useSteps();
  const jump = (step: number) => {
    const { undo, redo } = useStore.temporal.getState();
    if (step < done) undo(done - step);
    else if (step > done) redo(step - done);
  };
  const rows = [words.start, ...names].map((name, step) => ({ name, step })).reverse();
  return (
    <ol className="plain history-steps">
      {rows.map(({ name, step }) => (
        <li key={step}>
          <button
            type="button"
            className="history-step"
            data-undone={step > done}
            aria-current={step === done ? 'step' : undefined}
            onClick={() => jump(step)}
          >
            <span className="row-name">{name}</span>
            {step === done && <span className="row-count">{words.now}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
