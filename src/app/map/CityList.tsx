import { useState } from 'react';
import type { City } from '../../graph/views/cities.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import type { Question } from './scene.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  cities: readonly City[];
  /** By key. */
  unplaced: readonly string[];
  counts: Question['counts'];
  chosen: ReadonlySet<string>;
  onPick(node: string, several: boolean): void;
}

const STEP = 40;

/** The cities as a list, the greatest first; those the map cannot show at the end. */
export function CityList({ cities, unplaced, counts, chosen, onPick }: Props) {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const [shown, setShown] = useState(STEP);
  const count = (node: string) => counts?.get(node) ?? (graph.getNodeAttribute(node, 'mentions') as number);
  const said = (node: string) => (counts ? units.count(count(node)) : words.mentions(count(node)));
  const ranked = cities.map(({ node }) => node).sort((a, b) => count(b) - count(a));
  const row = (node: string) => (
    <li key={node}>
      <button
        type="button"
        className="legend-row"
        aria-current={chosen.has(node)}
        data-node={node}
        onClick={(event) => onPick(node, event.shiftKey || event.ctrlKey || event.metaKey)}
      >
        <span className="row-name">{graph.getNodeAttribute(node, 'label')}</span>
        <span className="row-count">{said(node)}</span>
      </button>
    </li>
  );
  return (
    <nav className="city-list" aria-label={words.listTitle}>
      <ol className="plain">{ranked.slice(0, shown).map(row)}</ol>
      {ranked.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 4 * STEP)}>
          {messages.more(ranked.length - shown)}
        </button>
      )}
      {unplaced.length > 0 && (
        <>
          <h3 title={words.unplacedHint}>{words.unplaced(unplaced.length)}</h3>
          <ol className="plain">{unplaced.map(row)}</ol>
        </>
      )}
    </nav>
  );
}
