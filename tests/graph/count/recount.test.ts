import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../src/bundle/format.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { columnsOf } from '../../../src/graph/count/columns.ts';
import { countCoMentions } from '../../../src/graph/count/count.ts';
import { buildMentions } from '../../../src/graph/count/mentions.ts';
import { buildPostings } from '../../../src/graph/count/postings.ts';
import { recount } from '../../../src/graph/count/recount.ts';
import { rowsWithin } from '../../../src/graph/count/reprints-within.ts';
import type { AnnotatedDocument, BlockRole, Copy } from '../../../src/model/document.ts';
import type { Window } from '../../../src/model/graph.ts';
import { type MadeDocument, makeCorpus, RECIPE } from '../../make.ts';

const KEYS = ['city:甲', 'city:戊', 'company:乙', 'company:己', 'technology:丙', 'policy:__proto__'];
const ROLES: BlockRole[] = ['title', 'heading', 'paragraph', 'item'];

/** Corpora in which some documents reprint the first or second, and some sentences are copies of theirs. */
const anyCorpus = fc
  .array(
    fc.record({
      sentences: fc.array(fc.array(fc.constantFrom(...KEYS), { maxLength: 5 }), { maxLength: 6 }),
      date: fc.constantFrom(null, '2021-03-01', '2022-07-08', '2023-01-31'),
      reprints: fc.constantFrom(null, null, 0, 1),
      copied: fc.array(fc.tuple(fc.nat(5), fc.nat(1), fc.nat(5)), { maxLength: 4 }),
      roles: fc.array(fc.constantFrom(...ROLES), { maxLength: 6 }),
    }),
    { maxLength: 7 },
  )
  .map((given) =>
    given.map(({ sentences, date, reprints, copied, roles }, number): MadeDocument => {
      const copies = new Map<number, Copy>();
      for (const [sentence, first, original] of copied) {
        const there = given[first]?.sentences.length ?? 0;
        if (number > 1 && sentence < sentences.length && original < there)
          copies.set(sentence, [sentence, `d${first}`, original]);
      }
      return {
        id: `d${number}`,
        date,
        sentences,
        roles,
        duplicateOf: number > 1 && reprints !== null ? `d${reprints}` : undefined,
        ...(copies.size > 0 ? { copies: [...copies.values()].sort(([a], [b]) => a - b) } : {}),
      };
    }),
  );

/** Documents with units of a window: headings reach to the end, paragraphs hold two sentences. */
function windowed(documents: AnnotatedDocument[], window: Window): AnnotatedDocument[] {
  if (window === 'sentence') return documents;
  return documents.map((document) => {
    const all = [...document.sentences.keys()];
    const isHeading = (index: number) => ['title', 'heading'].includes(document.sentences[index]!.role);
    const units = {
      section: all.map((own) => [...all.slice(0, own).filter(isHeading), own]),
      paragraph: all.filter((index) => index % 2 === 0).map((index) => all.slice(index, index + 2)),
      document: all.length > 0 ? [all] : [],
    }[window];
    return { ...document, units };
  });
}

/** The documents of a slice as they would be on their own: with first prints among themselves. */
function alone(documents: readonly AnnotatedDocument[], chosen: ReadonlySet<number>): AnnotatedDocument[] {
  const rows = rowsWithin(documents.map(rowOf), chosen);
  return [...chosen]
    .sort((a, b) => a - b)
    .map((index) => {
      const { duplicateOf: _, copies: __, ...document } = documents[index]!;
      const { duplicateOf, copies } = rows[index]!;
      return {
        ...document,
        ...(duplicateOf === undefined ? {} : { duplicateOf }),
        ...(copies === undefined ? {} : { copies }),
      };
    });
}

describe.each<Window>(['sentence', 'section', 'paragraph', 'document'])('counting a slice over %ss', (window) => {
  test('gives what counting its documents alone gives', () => {
    fc.assert(
      fc.property(anyCorpus, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (made, picked) => {
        const { documents: plain, entities } = makeCorpus({ documents: made });
        const documents = windowed(plain, window);
        const chosen = new Set([...documents.keys()].filter((index) => picked[index]));
        const columns = columnsOf(buildPostings(documents, window), buildMentions(documents));
        const again = recount(columns, rowsWithin(documents.map(rowOf), chosen), chosen, window);
        const counted = countCoMentions(alone(documents, chosen), window);
        expect(again).toEqual(counted);
        const recipe = { ...RECIPE, window };
        expect(buildGraph(again, entities, recipe)).toEqual(buildGraph(counted, entities, recipe));
      }),
      { numRuns: 200 },
    );
  });

  test('of everything gives what the build gave', () => {
    fc.assert(
      fc.property(anyCorpus, (made) => {
        const documents = windowed(makeCorpus({ documents: made }).documents, window);
        const all = new Set(documents.keys());
        const columns = columnsOf(buildPostings(documents, window), buildMentions(documents));
        expect(recount(columns, documents.map(rowOf), all, window)).toEqual(countCoMentions(documents, window));
      }),
    );
  });
});
