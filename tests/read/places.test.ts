import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { decode } from '../../src/read/decode.ts';
import { ReadError } from '../../src/read/error.ts';
import { readDocument } from '../../src/read/read.ts';
import { checkBlocks, checkPlaces } from './checks.ts';

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
  '⼾⻓',
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
        if (document) checkBlocks(document);
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
