import { useState } from 'react';
import { formatCorrection } from '../../bundle/format-correction.ts';
import type { CorrectionEffect } from '../../graph/correct/correction-effect.ts';
import type { Clash, Correction } from '../../model/correction.ts';
import { nameOfKey } from '../../model/entity.ts';
import { EvidenceItem } from '../cards/EvidenceItem.tsx';
import { Rich } from '../look/Rich.tsx';
import { useWorld } from '../worldContext.ts';
import { lay } from './desk.ts';
import { useFile } from './file.ts';
import { useCorrectionWords } from './useCorrectionWords.ts';
import { useEffectOf } from './useEffectOf.ts';

const SHOWN = 3;

interface Props {
  next: Correction | null;
  onMake(correction: Correction): void;
}

/** What a correction would change, in numbers and sentences, and the button that makes it. */
export function Preview({ next, onMake }: Props) {
  const { words } = useCorrectionWords();
  const measured = useEffectOf(next);
  const effect = measured.state === 'ready' ? measured.effect : null;
  const problem = effect?.problem ?? null;
  return (
    <>
      {next && (
        <section className="desk-preview">
          <p className="caption">{words.line}</p>
          <pre className="desk-line">{formatCorrection(next).trim()}</pre>
        </section>
      )}
      {next && effect && !problem && <Places places={effect.places} />}
      <footer className="desk-foot">
        <div aria-live="polite">
          {measured.state === 'measuring' && (
            <p className="quiet">
              {measured.toRead > 0 ? words.reading(measured.read, measured.toRead) : words.measuring}
            </p>
          )}
          {measured.state === 'failed' && (
            <p className="desk-clash">
              {words.notMeasured} {measured.reason}
            </p>
          )}
          {next && problem?.clash && <ClashNote clash={problem.clash} next={next} />}
          {next && effect && !problem && <Said effect={effect} next={next} />}
        </div>
        <div className="card-actions">
          <button
            type="button"
            className="action"
            data-strong
            disabled={!next || !effect || problem !== null}
            onClick={() => next && onMake(next)}
          >
            {words.apply}
          </button>
          <button type="button" className="action" onClick={() => lay(null)}>
            {words.cancel}
          </button>
        </div>
      </footer>
    </>
  );
}

function Said({ effect: { entities, mentions, links }, next }: { effect: CorrectionEffect; next: Correction }) {
  const { words } = useCorrectionWords();
  const said = () => {
    if (next.kind === 'reject') return words.removes(mentions.before - mentions.after, links.before - links.after);
    if (next.kind === 'merge' && entities.before.length > entities.after.length)
      return words.joins(entities.before.length, links.before, links.after);
    if (next.kind === 'split') return words.parts(mentions.after, links.before, links.after);
    return words.moves(mentions.after, links.after);
  };
  return (
    <p className="sentence">
      <Rich text={said()} /> {next.kind === 'reject' && entities.after.length === 0 && words.gone}
    </p>
  );
}

function ClashNote({ clash, next }: { clash: Clash; next: Correction }) {
  const { graph } = useWorld();
  const { words } = useCorrectionWords();
  const lines = useFile((state) => state.lines);
  const line = 'line' in clash ? clash.line : 0;
  const isInFile = lines.some((one) => one.line === line);
  const last = lines.reduce((most, one) => Math.max(most, one.line), 0);
  const name = 'key' in clash ? nameOfKey(clash.key) : '';
  const node = 'key' in next ? next.key : null;
  return (
    <p className="desk-clash">
      {words.clash(clash, { name, where: isInFile ? words.whereFile(line) : words.whereHere(line - last) })}{' '}
      {clash.kind === 'taken' && node && graph.hasNode(clash.key) && (
        <button
          type="button"
          className="link"
          onClick={() => lay({ kind: 'entity', node, how: 'merge', other: clash.key })}
        >
          {words.mergeInstead}
        </button>
      )}
    </p>
  );
}

function Places({ places }: { places: CorrectionEffect['places'] }) {
  const { graph } = useWorld();
  const { words } = useCorrectionWords();
  const [shown, setShown] = useState(SHOWN);
  const there = places.filter(({ key }) => graph.hasNode(key));
  if (there.length === 0) return null;
  return (
    <section>
      <h3>{words.concerned(there.length)}</h3>
      <ul className="plain">
        {there.slice(0, shown).map(({ key, posting }) => (
          <EvidenceItem key={`${key} ${posting.join()}`} place={posting} copies={[]} marked={new Set([key])} />
        ))}
      </ul>
      {there.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 20)}>
          {words.more(there.length - shown)}
        </button>
      )}
    </section>
  );
}
