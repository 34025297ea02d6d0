import { useMemo } from 'react';
import { type EdgeAttributes, SUPPORTS } from '../../model/graph.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import { type Column, type Rows, widthFor } from './column.ts';
import { eachRow } from './eachRow.ts';
import { nameRanks } from './nameRanks.ts';
import { once } from './once.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Every link of the world and what there is to say of it in a line. */
export function useLinkRows(): Rows {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  return useMemo(() => {
    const keys = graph.edges();
    const facts = keys.map((key) => graph.getEdgeAttributes(key));
    const ends = [keys.map((key) => graph.source(key)), keys.map((key) => graph.target(key))] as const;
    const nodes = graph.nodes();
    const ranks = once(() => {
      const places = nameRanks(nodes.map((node) => graph.getNodeAttribute(node, 'label')));
      return new Map(nodes.map((node, index) => [node, places[index]!]));
    });
    const read = (value: (link: EdgeAttributes) => number) => () => eachRow(facts.length, (row) => value(facts[row]!));
    const end = (side: 0 | 1, id: string, name: string): Column => ({
      id,
      name,
      width: 116,
      rank: 0,
      numeric: false,
      values: () => eachRow(keys.length, (row) => ranks().get(ends[side][row]!)!),
      text: (row) => graph.getNodeAttribute(ends[side][row], 'label'),
      shown: (row) => (
        <>
          <TypeMark type={graph.getNodeAttribute(ends[side][row], 'type')} size={11} />
          <span className="row-name">{graph.getNodeAttribute(ends[side][row], 'label')}</span>
        </>
      ),
    });
    const figure = (
      id: string,
      rank: number,
      name: string,
      explained: string,
      value: (link: EdgeAttributes) => number,
      whole = false,
    ) => ({
      id,
      name,
      explained,
      width: widthFor(name),
      rank,
      numeric: true,
      values: read(value),
      text: (row: number) => (whole ? messages.number : words.fixed)(value(facts[row]!)),
    });
    const date = (id: string, rank: number, name: string, value: (link: EdgeAttributes) => string | null): Column => ({
      id,
      name,
      width: 96,
      rank,
      numeric: false,
      values: read((link) => dayNumber(value(link))),
      text: (row) => value(facts[row]!) ?? '',
    });
    return {
      keys,
      nodes: (row) => [ends[0][row]!, ends[1][row]!],
      columns: [
        end(0, 'from', words.from),
        end(1, 'to', words.to),
        figure('weight', 1, words.strength, units.weightName, ({ weight }) => weight),
        figure('units', 2, units.tab, units.sharedName, ({ sentences }) => sentences, true),
        figure('documents', 3, words.documents, messages.independentName, ({ documents }) => documents, true),
        figure('expected', 6, words.expected, words.expectedName, ({ expected }) => expected),
        figure('npmi', 7, 'NPMI', messages.npmiName, ({ npmi }) => npmi),
        figure('g2', 5, 'G²', messages.g2Name, ({ g2 }) => g2),
        {
          id: 'support',
          name: words.support,
          explained: units.supportName,
          width: 124,
          rank: 4,
          numeric: false,
          values: read(({ support }) => SUPPORTS.indexOf(support)),
          text: (row) => units.supports[facts[row]!.support],
        },
        date('first', 9, words.first, ({ first }) => first),
        date('last', 8, words.last, ({ last }) => last),
      ],
    };
  }, [graph, messages, units, words]);
}

function dayNumber(date: string | null): number {
  return date === null ? Number.NaN : Date.parse(date);
}
