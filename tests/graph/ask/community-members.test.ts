import fc from 'fast-check';
import { expect, test } from 'vitest';
import { communitiesOf, linksBetween } from '../../../src/graph/ask/community-members.ts';
import { anyCorpus } from '../graphs.ts';
import { ask } from '../questions.ts';

const { graph } = ask([
  {
    sentences: [
      ['city:上海', 'technology:5G'],
      ['city:上海', 'technology:5G'],
      ['city:上海', 'technology:AI'],
      ['technology:5G', 'technology:AI'],
      ['technology:AI'],
      ['technology:AI'],
      ['technology:AI'],
      ['city:合肥', 'company:科大讯飞'],
      ['city:合肥', 'company:科大讯飞'],
      ['city:合肥', 'technology:5G'],
    ],
  },
]);

test('a community is known by its member with the most mentions and lists its members by their strength within', () => {
  const { list, leaderOf } = communitiesOf(graph);
  expect(list.map(({ leader, members }) => [leader, members])).toEqual([
    ['technology:AI', ['technology:5G', 'city:上海', 'technology:AI']],
    ['city:合肥', ['city:合肥', 'company:科大讯飞']],
  ]);
  expect(leaderOf.get('technology:5G')).toBe('technology:AI');
  expect(linksBetween(graph, leaderOf)).toEqual([
    { source: 'city:合肥', target: 'technology:AI', weight: 1, links: 1 },
  ]);
});

test('every node is in one community, and every link is in one or between two', () => {
  fc.assert(
    fc.property(anyCorpus(), ({ graph }) => {
      const { list, leaderOf } = communitiesOf(graph);
      expect(list.flatMap(({ members }) => members).sort()).toEqual(graph.nodes().sort());
      expect(list.every(({ leader, members }) => members.every((member) => leaderOf.get(member) === leader))).toBe(
        true,
      );
      const within = list.reduce((sum, { links }) => sum + links.length, 0);
      const between = linksBetween(graph, leaderOf).reduce((sum, { links }) => sum + links, 0);
      expect(within + between).toBe(graph.size);
    }),
  );
});
