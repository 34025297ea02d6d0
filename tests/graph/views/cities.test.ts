import { describe, expect, test } from 'vitest';
import { citiesOf, citiesWith, subjectsOf } from '../../../src/graph/views/cities.ts';
import { factGraph } from '../../../src/graph/facts.ts';
import { buildPostings } from '../../../src/graph/count/postings.ts';
import { makeCorpus, makeGraph } from '../../make.ts';

const corpus = makeCorpus({
  documents: [
    { sentences: [['city:上海', 'technology:5G', 'technology:VR'], ['city:上海', 'technology:5G'], ['city:武汉']] },
    {
      sentences: [
        ['city:武汉', 'technology:VR'],
        ['city:上海', 'city:武汉'],
        ['city:上海', 'city:远方'],
      ],
    },
  ],
});
const graph = factGraph(makeGraph(corpus));
const postings = buildPostings(corpus.documents, 'sentence');
graph.mergeNodeAttributes('city:上海', { lat: 31.23, lon: 121.47, level: 'municipality' });
graph.mergeNodeAttributes('city:武汉', { lat: 30.59, lon: 114.3 });
graph.mergeNodeAttributes('city:远方', { lat: 'north', lon: 500, level: 'foreign' });

describe('the cities of a graph', () => {
  test('are those with a place, most mentioned first, and the others by name', () => {
    const { placed, unplaced } = citiesOf(graph, graph.nodes());
    expect(placed.map(({ label, mentions }) => [label, mentions])).toEqual([
      ['上海', 4],
      ['武汉', 3],
    ]);
    expect(unplaced).toEqual(['city:远方']);
  });

  test('are counted by the sentences they share with any of the subjects, each sentence once', () => {
    expect(citiesWith(graph, postings, ['technology:5G', 'technology:VR'])).toEqual(
      new Map([
        ['city:上海', 2],
        ['city:武汉', 1],
      ]),
    );
    expect(citiesWith(graph, postings, ['city:上海']).get('city:武汉')).toBe(1);
  });
});

test('the map is asked about what is no city, about one city, or about nothing', () => {
  expect(subjectsOf(graph, ['city:上海', 'technology:5G'])).toEqual(['technology:5G']);
  expect(subjectsOf(graph, ['city:上海'])).toEqual(['city:上海']);
  expect(subjectsOf(graph, ['city:上海', 'city:武汉'])).toEqual([]);
  expect(subjectsOf(graph, [])).toEqual([]);
});
