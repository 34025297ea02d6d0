import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { readAll, utf8 } from './bytes.ts';
import { checkBlocks, checkPlaces } from './checks.ts';
import { column, pdfFile } from './pdf-file.ts';
import { zipFile } from './zip-file.ts';

const folder = new URL('../../seeds/', import.meta.url);
const SEEDS = readdirSync(folder).map((name) => new Uint8Array(readFileSync(new URL(name, folder))));
const WORDS = new TextDecoder().decode(SEEDS[0]).slice(0, 1500);
const CHAPTER = `<html><body><p>${WORDS}</p></body></html>`;

/** One valid file of each form that is made of several parts. */
const MADE: Array<[path: string, bytes: Uint8Array]> = [
  ['a.zip', zipFile({ 'a.md': WORDS, 'b/c.html': CHAPTER, 'd.zip': zipFile({ 'e.txt': WORDS }) })],
  [
    'a.docx',
    zipFile({
      'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:body></w:document>`,
    }),
  ],
  [
    'a.epub',
    zipFile({
      'META-INF/container.xml': '<rootfile full-path="b.opf"/>',
      'b.opf': '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><itemref idref="a"/>',
      'a.xhtml': CHAPTER,
    }),
  ],
  ['a.pdf', pdfFile([column(WORDS.match(/.{30}/g) ?? [], 72, 780), column(['上海发布了规划。'], 72, 700)])],
  ['a.csv', utf8(`title,text\n规划,"${WORDS.replaceAll('"', '""')}"\n方案,上海发布了规划。\n`)],
  ['a.jsonl', utf8(`${JSON.stringify({ title: '规划', text: WORDS })}\n{"text": "上海发布了规划。"}\n`)],
];

type Change = { kind: 'cut' | 'flip' | 'splice'; at: number; length: number; bytes: Uint8Array };

const changes = fc.array(
  fc.record({
    kind: fc.constantFrom('cut' as const, 'flip' as const, 'splice' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 400 }),
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.constantFrom(
        ...['<p>', '</div>', '《', '"', '\n', '---\n', '<!--', '\ufeff', '\u200b', '|', '[', '](', '{{', '\t'].map(
          utf8,
        ),
      ),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('files that were damaged', () => {
  it('give documents with exact offsets, or say what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEEDS),
        changes,
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsp', 'a.vue'),
        async (seed, edits, path) => {
          const bytes = edits.reduce(changed, seed);
          const { documents, failed } = await readAll(bytes, path);
          expect(documents.length + failed.length).toBe(1);
          for (const document of documents) {
            checkBlocks(document);
            checkPlaces(document, decode(bytes, path).text);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(MADE)('never stop the rest, whatever their form: %s', async (path, whole) => {
    expect((await readAll(whole, path)).failed).toEqual([]);
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => {
        const { documents, failed, skipped } = await readAll(edits.reduce(changed, whole), path);
        for (const document of documents) checkBlocks(document);
        for (const { path: inner } of [...documents, ...failed, ...skipped]) expect(inner.startsWith(path)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});

function changed(bytes: Uint8Array, { kind, at, length, bytes: put }: Change): Uint8Array {
  const start = Math.floor(at * bytes.length);
  if (kind === 'cut') return joined(bytes.subarray(0, start), bytes.subarray(start + length));
  if (kind === 'splice') return joined(bytes.subarray(0, start), put, bytes.subarray(start));
  const flipped = bytes.slice();
  if (start < flipped.length) flipped[start]! ^= 1 << (length % 8);
  return flipped;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
