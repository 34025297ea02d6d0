import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentsToRead } from '../../../src/graph/tour/claims.ts';
import type { Claim, Stop } from '../../../src/graph/tour/stop.ts';
import { planTour } from '../../../src/graph/tour/plan.ts';
import { quote } from '../../../src/graph/tour/quote.ts';
import type { Bundle } from '../../../src/model/bundle.ts';
import type { AnnotatedDocument } from '../../../src/model/document.ts';
import type { Window } from '../../../src/model/graph.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';
import type { MadeDocument } from '../../make.ts';
import { anyBundle, anySubject, countedOf } from './any-bundle.ts';

test('every quotation is a sentence of its document that names what it is quoted for', () => {
  const tours = anyBundle().chain((bundle) => fc.tuple(fc.constant(bundle), anySubject(bundle)));
  fc.assert(
    fc.property(tours, ([bundle, subject]) => {
      const stops = [...planTour(countedOf(bundle), subject)];
      const quotations = quoted(bundle, stops);
      for (const [index, { claims }] of stops.entries()) {
        for (const [place, { nodes, document: wanted }] of claims.entries()) {
          const found = quotations[index]![place]!;
          if (nodes.length > 0) expect(found).toHaveLength(1);
          for (const { document: id, sentence, quote: words } of found) {
            const document = bundle.documents.find((one) => one.id === id)!;
            const { start, end } = document.sentences[sentence]!;
            expect(words).toBe(document.text.slice(start, end));
            if (wanted !== undefined) expect(document).toBe(bundle.documents[wanted]);
            const named = document.mentions.filter((one) => one.sentence === sentence).map(({ entity }) => entity);
            expect(named).toEqual(expect.arrayContaining([...nodes]));
          }
        }
      }
    }),
  );
});

const PAIR: Claim = { nodes: ['city:上海', 'technology:5G'] };
const pair = ['city:上海', 'technology:5G'];
const long = (name: string) => `${name}|${name.split(':')[1]}${'的'.repeat(16)}`;

test('running text goes before a title, its first print before a reprint, few names before many', () => {
  const crowd = [...pair.map(long), 'company:华为', 'company:腾讯', 'company:百度'];
  const bundle = makeBundle([
    { id: 'reprint', duplicateOf: 'whole', sentences: [pair.map(long)] },
    { id: 'titled', sentences: [pair.map(long)], roles: ['title'] },
    { id: 'crowded', sentences: [crowd] },
    { id: 'whole', sentences: [['city:上海'], pair.map(long)] },
  ]);
  expect(quotedFor(bundle, PAIR)).toMatchObject([{ document: 'whole', sentence: 1 }]);
});

test('a fragment stands back behind a sentence that says something', () => {
  const bundle = makeBundle([{ sentences: [pair, pair.map(long)] }]);
  expect(quotedFor(bundle, PAIR)).toMatchObject([{ sentence: 1 }]);
});

test('where a paragraph links two, a sentence for each is quoted', () => {
  const document = { sentences: [['city:上海'], [], ['technology:5G']], units: [[0, 1, 2]] };
  expect(quotedFor(paragraphs(document), PAIR)).toMatchObject([{ sentence: 0 }, { sentence: 2 }]);
});

test('under a heading the heading is quoted with the sentence', () => {
  const document: MadeDocument = {
    sentences: [['city:上海'], ['technology:5G']],
    roles: ['heading', 'paragraph'],
    units: [[0], [0, 1]],
  };
  expect(quotedFor(makeBundle([document], 'section'), PAIR)).toMatchObject([{ sentence: 0 }, { sentence: 1 }]);
});

test('a document is quoted by its title, and not where it has none', () => {
  const bundle = makeBundle([{ sentences: [pair], roles: ['title'] }, { sentences: [pair] }]);
  expect(quotedFor(bundle, { nodes: [], document: 0 })).toMatchObject([{ document: 'd0', sentence: 0 }]);
  expect(quotedFor(bundle, { nodes: [], document: 1 })).toEqual([]);
});

test('of many documents few are read, those that need not be read for another claim last', () => {
  const bundle = makeBundle(Array.from({ length: 40 }, () => ({ sentences: [pair, ['city:上海']] })));
  const stops = [stopWith(PAIR), stopWith({ nodes: ['city:上海'] }), stopWith({ nodes: ['technology:5G'] })];
  expect(documentsToRead(countedOf(bundle), stops).size).toBeLessThanOrEqual(6);
});

function quotedFor(bundle: Bundle, claim: Claim) {
  return quoted(bundle, [stopWith(claim)])[0]![0];
}

function quoted(bundle: Bundle, stops: Stop[]) {
  const counted = countedOf(bundle);
  const wanted = documentsToRead(counted, stops);
  const read = new Map<number, AnnotatedDocument>([...wanted].map((index) => [index, bundle.documents[index]!]));
  return quote(counted, stops, read);
}

function paragraphs(...documents: MadeDocument[]): Bundle {
  const window: Window = 'paragraph';
  return makeBundle(documents, window);
}

function stopWith(claim: Claim): Stop {
  return { kind: 'where', node: 'city:上海', of: 1, documents: [], claims: [claim] };
}
