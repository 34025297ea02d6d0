import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEWEST, MOST, planTour } from '../../../src/graph/tour/plan.ts';
import type { LinkFacts, Standing, Stop } from '../../../src/graph/tour/stop.ts';
import type { Bundle } from '../../../src/model/bundle.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';
import { anyBundle, anySubject, countedOf } from './any-bundle.ts';

const tours = anyBundle().chain((bundle) => fc.tuple(fc.constant(bundle), anySubject(bundle)));

describe('a tour of any subject of any bundle', () => {
  test('begins with what was read, ends with what cannot be said, and has five to nine stops or says why not', () => {
    fc.assert(
      fc.property(tours, ([bundle, subject]) => {
        const stops = [...planTour(countedOf(bundle), subject)];
        expect(stops[0]!.kind).toBe('corpus');
        const last = stops.at(-1)!;
        expect(last.kind === 'closing' && last.short).toBe(stops.length < FEWEST);
        expect(stops.length).toBeLessThanOrEqual(MOST);
      }),
    );
  });

  test('counts what the mentions of the documents count', () => {
    fc.assert(
      fc.property(tours, ([bundle, subject]) => {
        for (const stop of planTour(countedOf(bundle), subject)) {
          for (const standing of standingsOf(stop)) expect(standing).toEqual(recountedStanding(bundle, standing));
          for (const link of linksOf(stop)) expect(link).toMatchObject(recountedLink(bundle, link));
          if (stop.kind === 'corpus') {
            expect(stop.sentences).toBe(bundle.documents.reduce((sum, { sentences }) => sum + sentences.length, 0));
            expect(Object.values(stop.entities).reduce((sum, count) => sum + count, 0)).toBe(bundle.graph.nodes.length);
          }
          if (stop.kind === 'closing') {
            const about = new Set(stop.nodes);
            const links = bundle.graph.edges.filter(
              ({ source, target }) => about.size === 0 || about.has(source) || about.has(target),
            );
            expect(stop.links).toBe(links.length);
            expect(Object.values(stop.supports).reduce((sum, count) => sum + count, 0)).toBe(stop.links);
          }
        }
      }),
    );
  });

  test('lists the strongest first, and nothing twice', () => {
    fc.assert(
      fc.property(tours, ([bundle, subject]) => {
        for (const stop of planTour(countedOf(bundle), subject)) {
          if (stop.kind !== 'strongest' && stop.kind !== 'own') continue;
          const weights = stop.links.map(({ nodes }) => weightOf(bundle, nodes));
          expect(weights).toEqual(weights.toSorted((a, b) => b - a));
          expect(new Set(stop.links.map(({ nodes }) => nodes[1])).size).toBe(stop.links.length);
        }
      }),
    );
  });
});

test('an entity that is named once and never with another has a short tour', () => {
  const bundle = makeBundle([{ sentences: [['city:上海']] }]);
  const stops = [...planTour(countedOf(bundle), { kind: 'node', node: 'city:上海' })];
  expect(stops.map(({ kind }) => kind)).toEqual(['corpus', 'standing', 'where', 'closing']);
  expect(stops.at(-1)).toMatchObject({ links: 0, short: true, missing: ['city', 'company', 'technology', 'policy'] });
});

test('two that no sentence names together are told of as such', () => {
  const bundle = makeBundle([
    {
      sentences: [
        ['city:上海', 'technology:5G'],
        ['city:苏州', 'technology:5G'],
      ],
    },
  ]);
  const stops = [...planTour(countedOf(bundle), { kind: 'pair', nodes: ['city:上海', 'city:苏州'] })];
  expect(stops.find(({ kind }) => kind === 'absence')).toMatchObject({ shared: 1 });
  expect(stops.find(({ kind }) => kind === 'shared')).toMatchObject({ of: 1, strongest: [{ node: 'technology:5G' }] });
});

test('a subject the graph does not have is refused', () => {
  const bundle = makeBundle([{ sentences: [['city:上海']] }]);
  expect(() => [...planTour(countedOf(bundle), { kind: 'node', node: 'city:苏州' })]).toThrow(/no "city:苏州"/);
});

function standingsOf(stop: Stop): readonly Standing[] {
  if (stop.kind === 'hubs') return stop.hubs;
  return stop.kind === 'standing' || stop.kind === 'absence' ? stop.standings : [];
}

function linksOf(stop: Stop): readonly LinkFacts[] {
  if (stop.kind === 'strongest' || stop.kind === 'own') return stop.links;
  if (stop.kind === 'link' || stop.kind === 'bridge') return [stop.link];
  return stop.kind === 'shared' ? stop.strongest.flatMap(({ links }) => links) : [];
}

/** The sentences, as document and index, that name all of some entities. */
function naming({ documents }: Bundle, nodes: readonly string[]): Array<[document: number, sentence: number]> {
  return documents.flatMap(({ sentences, mentions }, index) =>
    [...sentences.keys()]
      .filter((sentence) =>
        nodes.every((node) => mentions.some((one) => one.sentence === sentence && one.entity === node)),
      )
      .map((sentence): [number, number] => [index, sentence]),
  );
}

function documentsIn({ documents }: Bundle, places: ReadonlyArray<[number, number]>) {
  const indices = new Set(places.map(([index]) => index));
  const origins = [...indices].map((index) => documents[index]!.duplicateOf ?? documents[index]!.id);
  return { documents: indices.size, independent: new Set(origins).size };
}

function recountedStanding(bundle: Bundle, { node, type }: Standing): Standing {
  const keys = bundle.graph.nodes.map(({ key }) => key);
  const like = keys.filter((key) => key.startsWith(`${type}:`));
  const sentences = naming(bundle, [node]);
  return {
    node,
    type,
    sentences: sentences.length,
    ...documentsIn(bundle, sentences),
    links: keys.filter((key) => key !== node && naming(bundle, [node, key]).length > 0).length,
    rank: 1 + like.filter((key) => naming(bundle, [key]).length > sentences.length).length,
    of: like.length,
  };
}

function recountedLink(bundle: Bundle, { nodes }: LinkFacts): Partial<LinkFacts> {
  const sentences = naming(bundle, nodes);
  const counts = documentsIn(bundle, sentences);
  const once = counts.independent === 1;
  return {
    sentences: sentences.length,
    ...counts,
    support: !once ? 'multi-document' : sentences.length > counts.documents ? 'repeated' : expect.any(String),
  };
}

function weightOf({ graph }: Bundle, [a, b]: readonly [string, string]): number {
  const edge = graph.edges.find(
    ({ source, target }) => (source === a && target === b) || (source === b && target === a),
  );
  return edge!.attributes.weight;
}
