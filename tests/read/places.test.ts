import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { decode } from '../../src/read/decode.ts';
import { ReadError } from '../../src/read/error.ts';
import { placeOf } from '../../src/read/place.ts';
import { readDocument } from '../../src/read/read.ts';

const PIECES = [
  '上海',
  '元宇宙',
  '。',
  '，',
  '“',
  '”',
  '《规划》',
  '5G',
  ' ',
  '\u3000',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u200b',
  '\ufeff',
  '😀',
  '𠮷',
  '&amp;',
  '&#20013;',
  '&nbsp;',
  '&',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br>',
  '<div class="share">',
  '</div>',
  '<td>',
  '<tr>',
  '</tr>',
  '<ul>',
  '<li>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<a href="',
  '">',
  '</a>',
  '**',
  '*',
  '_',
  '`',
  '[',
  ']',
  '](',
  ')',
  '![',
  '\\',
  '# ',
  '- ',
  '1. ',
  '一、',
  '|',
  '---\n',
  'title: 上海\n',
  '{{',
  '}}',
  '<%',
  '%>',
  'https://example.org/a ',
];

const files = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('places', () => {
  it('lead from every character of the text to the same one in the file', () => {
    fc.assert(
      fc.property(files, fc.constantFrom('a.md', 'a.txt', 'a.html'), (file, path) => {
        const document = readable(file, path);
        if (document) checkPlaces(document, decode(new TextEncoder().encode(file), path).text);
      }),
      { numRuns: 1500 },
    );
  });

  it('belong to blocks that are in order, apart, never empty and without outer space', () => {
    fc.assert(
      fc.property(files, fc.constantFrom('a.md', 'a.html'), (file, path) => {
        const document = readable(file, path);
        let end = -1;
        for (const block of document?.blocks ?? []) {
          expect(block.start).toBe(end + 1);
          expect(block.end).toBeGreaterThan(block.start);
          expect(document!.text.slice(block.start, block.end)).not.toContain('\n');
          end = block.end;
        }
        if (document) expect(end).toBe(document.text.length);
      }),
      { numRuns: 1500 },
    );
  });
});

function readable(file: string, path: string): Document | undefined {
  try {
    return readDocument(new TextEncoder().encode(file), path);
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return undefined;
  }
}

/** A decoded entity stands at its `&`, and any white space reads as a space; all else is the same character. */
function checkPlaces(document: Document, file: string): void {
  for (let index = 0; index < document.text.length; index += 1) {
    const place = placeOf(document, index);
    if (place < 0) continue;
    const [written, shown] = [file[place]!, document.text[index]!];
    if (written === shown || written === '&') continue;
    expect([/\s/.test(written), shown]).toEqual([true, ' ']);
  }
}
