import { type ChangeEvent, useCallback, useEffect, useRef, useState } from 'react';
import { formatCorrection } from '../../bundle/format-correction.ts';
import { useOpened } from '../worldContext.ts';
import { type Foreign, readForeign } from './foreign.ts';
import { makeCorrections } from './make.ts';
import { useCorrectionWords } from './useCorrectionWords.ts';
import { useLines } from './useLines.ts';

const SHOWN = 20;

/** Opens a corrections file of someone else: its lines are shown, those that make no sense by number, before they are used. */
export function OpenFile({ given }: { given: File | undefined }) {
  const { words, say } = useCorrectionWords();
  const opened = useOpened();
  const lines = useLines();
  const input = useRef<HTMLInputElement>(null);
  const [foreign, setForeign] = useState<Foreign | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const read = useCallback(
    async (file: File) => {
      const found = await readForeign(file, opened, lines);
      setForeign(found);
      setUnread(found ? null : file.name);
    },
    [opened, lines],
  );
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) void read(file);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dropped is read once
  useEffect(() => {
    if (given) void read(given);
  }, [given]);
  const take = () => {
    makeCorrections(foreign!.good);
    setForeign(null);
  };
  return (
    <>
      <input ref={input} type="file" accept=".yaml,.yml,.txt" hidden onChange={pick} />
      <button type="button" className="action" onClick={() => input.current?.click()}>
        {words.openFile}
      </button>
      {unread !== null && (
        <p className="desk-clash desk-wide" role="alert">
          {words.foreignUnread(unread)}
        </p>
      )}
      {foreign && (
        <div className="desk-wide foreign">
          <h3>{words.foreign(foreign.name)}</h3>
          <p>
            {foreign.good.length > 0
              ? words.foreignSome(foreign.good.length, foreign.good.length + foreign.wrong.length)
              : words.foreignNone}
          </p>
          <ul className="plain">
            {foreign.good.slice(0, SHOWN).map((correction) => (
              <li key={formatCorrection(correction)}>{say(correction)}</li>
            ))}
            {foreign.good.length > SHOWN && <li className="quiet">{words.more(foreign.good.length - SHOWN)}</li>}
          </ul>
          <ul className="plain">
            {foreign.wrong.slice(0, SHOWN).map(({ line, problem, needed, clash }) => (
              <li key={line} className="caption">
                {words.foreignWrong(line)}:{' '}
                {clash
                  ? words.clash(clash, { name: '', where: words.foreignWrong('line' in clash ? clash.line : line) })
                  : `${problem} → ${needed}`}
              </li>
            ))}
            {foreign.wrong.length > SHOWN && <li className="quiet">{words.more(foreign.wrong.length - SHOWN)}</li>}
          </ul>
          <div className="card-actions">
            {foreign.good.length > 0 && (
              <button type="button" className="action" data-strong onClick={take}>
                {words.foreignTake(foreign.good.length)}
              </button>
            )}
            <button type="button" className="action" onClick={() => setForeign(null)}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
