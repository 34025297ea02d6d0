import { useMemo } from 'react';
import type { FactGraph } from '../../graph/facts.ts';
import { ENTITY_TYPES } from '../../model/entity.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useCommunities } from '../useCommunities.ts';
import { useWorld } from '../worldContext.ts';
import { type Rows, widthFor } from './column.ts';
import { eachRow } from './eachRow.ts';
import { nameRanks } from './nameRanks.ts';
import { once } from './once.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Every entity of the world and what there is to say of it in a line. */
export function useEntityRows(): Rows {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const { communities, nameOf } = useCommunities();
  return useMemo(() => {
    const keys = graph.nodes();
    const facts = keys.map((key) => graph.getNodeAttributes(key));
    const degree = eachRow(keys.length, (row) => graph.degree(keys[row]!));
    const strength = once(() => strengths(graph, keys));
    const places = once(() => new Map(communities().list.map(({ leader }, place) => [leader, -place])));
    const leader = (row: number) => communities().leaderOf.get(keys[row]!)!;
    const counted = (count: (row: number) => number) => () => eachRow(keys.length, count);
    const figure = (id: string, name: string) => ({ id, name, width: widthFor(name), numeric: true });
    return {
      keys,
      nodes: (row) => [keys[row]!],
      columns: [
        {
          id: 'name',
          name: words.name,
          width: 150,
          rank: 0,
          numeric: false,
          values: () => nameRanks(facts.map(({ label }) => label)),
          text: (row) => facts[row]!.label,
          shown: (row) => (
            <>
              <TypeMark type={facts[row]!.type} size={11} />
              <span className="row-name">{facts[row]!.label}</span>
            </>
          ),
        },
        {
          id: 'type',
          name: words.type,
          width: 92,
          rank: 7,
          numeric: false,
          values: counted((row) => ENTITY_TYPES.indexOf(facts[row]!.type)),
          text: (row) => messages.kinds[facts[row]!.type],
        },
        {
          ...figure('mentions', words.mentions),
          explained: words.mentionsName,
          rank: 1,
          values: counted((row) => facts[row]!.mentions),
          text: (row) => messages.number(facts[row]!.mentions),
        },
        {
          ...figure('units', units.tab),
          explained: words.unitsName(units.fact),
          rank: 5,
          values: counted((row) => facts[row]!.sentences),
          text: (row) => messages.number(facts[row]!.sentences),
        },
        {
          ...figure('documents', words.documents),
          explained: messages.independentName,
          rank: 3,
          values: counted((row) => facts[row]!.documents),
          text: (row) => messages.number(facts[row]!.documents),
        },
        {
          ...figure('degree', words.links),
          explained: words.linksName,
          rank: 2,
          values: () => degree,
          text: (row) => messages.number(degree[row]!),
        },
        {
          ...figure('strength', words.strength),
          explained: words.strengthName,
          rank: 4,
          values: strength,
          text: (row) => words.fixed(strength()[row]!),
        },
        {
          id: 'community',
          name: words.community,
          explained: words.communityName,
          width: 190,
          rank: 6,
          numeric: false,
          values: counted((row) => places().get(leader(row))!),
          text: (row) => nameOf(leader(row)),
        },
      ],
    };
  }, [graph, messages, units, words, communities, nameOf]);
}

/** The sums of the weights of each node's links. */
function strengths(graph: FactGraph, keys: readonly string[]): Float64Array {
  const sums = new Map<string, number>();
  graph.forEachEdge((_, { weight }, source, target) => {
    for (const end of [source, target]) sums.set(end, (sums.get(end) ?? 0) + weight);
  });
  return eachRow(keys.length, (row) => sums.get(keys[row]!) ?? 0);
}
