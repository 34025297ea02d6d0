import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/read.ts';
import { annotateDocuments } from '../../src/text/annotate.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import { loadSegmenter } from '../../src/text/words/segmenter.ts';
import { TRAPS } from './traps.ts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const lexicon = loadLexicon();
const { corpus } = annotateDocuments(
  readdirSync(seeds).map((file) => readDocument(readFileSync(`${seeds}${file}`), file)),
  { lexicon, segmenter: loadSegmenter(lexicon) },
);

/** The trap that still catches the extractor: a product's name in a column of companies. */
const OPEN = new Set(['微软小冰\t']);

/** Entities mentioned within a stretch, wherever the documents hold it; null where none does. */
function entitiesIn(stretch: string): string[] | null {
  for (const { text, mentions } of corpus.documents) {
    const at = text.indexOf(stretch);
    if (at < 0) continue;
    return mentions.filter(({ start, end }) => start >= at && end <= at + stretch.length).map(({ entity }) => entity);
  }
  return null;
}

describe('the traps of the source documents', () => {
  const numbered = TRAPS.map(([number, trap]) => ({ number, ...trap }));

  test.each(numbered.filter(({ text }) => OPEN.has(text)))(
    'trap $number is still fallen into: $text',
    ({ text, has = [] }) => {
      expect(entitiesIn(text)).not.toEqual(expect.arrayContaining(has));
    },
  );

  test.each(numbered.filter(({ text }) => !OPEN.has(text)))(
    'trap $number: $text',
    ({ text, has = [], not = [], gone }) => {
      const found = entitiesIn(text);
      if (gone) {
        expect(found, `${text} is still there`).toBeNull();
        return;
      }
      expect(found, `${text} is in no document`).not.toBeNull();
      expect(found).toEqual(expect.arrayContaining(has));
      const wrong = not.flatMap((key) =>
        found!.filter((entity) => (key.endsWith(':') ? entity.startsWith(key) : entity === key)),
      );
      expect(wrong).toEqual([]);
    },
  );
});
