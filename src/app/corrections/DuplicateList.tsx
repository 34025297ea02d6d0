import { useState } from 'react';
import type { Duplicate } from '../../graph/correct/duplicates.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { lay } from './desk.ts';
import { useCorrectionWords } from './useCorrectionWords.ts';
import { useDuplicates } from './useDuplicates.ts';

const SHOWN = 8;

/** Pairs that may be one entity, with what speaks for it; each can be merged or put aside. */
export function DuplicateList() {
  const { words } = useCorrectionWords();
  const { duplicates } = useDuplicates();
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(SHOWN);
  const left = (duplicates ?? []).filter((pair) => !aside.has(keyOf(pair)));
  return (
    <section>
      <h3>
        {words.duplicates} {duplicates && <span className="count">{left.length}</span>}
      </h3>
      <p className="caption">{words.duplicatesHint}</p>
      {!duplicates && <p className="quiet">{words.duplicatesLooking}</p>}
      {duplicates && left.length === 0 && <p className="quiet">{words.duplicatesNone}</p>}
      <ul className="plain">
        {left.slice(0, shown).map((pair) => (
          <Pair key={keyOf(pair)} pair={pair} onAside={() => setAside(new Set([...aside, keyOf(pair)]))} />
        ))}
      </ul>
      {left.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 4 * SHOWN)}>
          {words.moreDuplicates(left.length - shown)}
        </button>
      )}
    </section>
  );
}

function Pair({ pair, onAside }: { pair: Duplicate; onAside(): void }) {
  const { graph } = useWorld();
  const { words } = useCorrectionWords();
  const choose = useStore((state) => state.choose);
  const { key, into, reason, neighbours } = pair;
  if (!graph.hasNode(key) || !graph.hasNode(into)) return null;
  const shares = neighbours.shared > 0 ? words.sharesNeighbours(neighbours.shared, neighbours.of) : words.sharesNone;
  return (
    <li className="duplicate">
      <p>
        {[key, into].map((node) => (
          <button key={node} type="button" className="end" onClick={() => choose({ kind: 'node', node })}>
            <TypeMark type={graph.getNodeAttribute(node, 'type')} /> {graph.getNodeAttribute(node, 'label')}
          </button>
        ))}
      </p>
      <p className="caption">
        {words.likeness[reason]} · {shares}
      </p>
      <p className="duplicate-deeds">
        <button
          type="button"
          className="link"
          onClick={() => lay({ kind: 'entity', node: key, how: 'merge', other: into })}
        >
          {words.mergeThese}
        </button>
        <button type="button" className="link" onClick={onAside}>
          {words.notSame}
        </button>
      </p>
    </li>
  );
}

function keyOf({ key, into }: Duplicate): string {
  return `${key}\t${into}`;
}
