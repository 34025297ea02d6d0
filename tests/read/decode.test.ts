import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { ReadError } from '../../src/read/error.ts';

const WORDS = '上海市发布了《行动方案》，支持5G发展。';
const utf8 = new TextEncoder().encode(WORDS);
const GBK = bytes('c9cfbaa3cad0b7a2b2bcc1cba1b6d0d0b6afb7bdb0b8a1b7a3acd6a7b3d63547b7a2d5b9a1a3');
const BIG5 = bytes(
  'b36fadd3ad70b565a5d1bb4fa55fa5abac46a9b2b4a3a558a141a7daadccad6eb56fae69a448a475b4bcbc7aaabab2a3b77ea143',
);

describe('decode', () => {
  it('reads UTF-8 with and without a byte-order mark as the same text', () => {
    expect(decode(utf8, 'a.txt')).toEqual({ text: WORDS, encoding: 'utf-8' });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), 'a.txt')).toEqual({ text: WORDS, encoding: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders, with a mark or by its NULs', () => {
    const little = wide(WORDS.repeat(4), false);
    const big = wide(WORDS.repeat(4), true);
    expect(decode(Uint8Array.of(0xff, 0xfe, ...little), 'a.txt')).toEqual({
      text: WORDS.repeat(4),
      encoding: 'utf-16le',
    });
    expect(decode(Uint8Array.of(0xfe, 0xff, ...big), 'a.txt')).toEqual({ text: WORDS.repeat(4), encoding: 'utf-16be' });
    expect(decode(little, 'a.txt')).toEqual({ text: WORDS.repeat(4), encoding: 'utf-16le' });
    expect(decode(big, 'a.txt')).toEqual({ text: WORDS.repeat(4), encoding: 'utf-16be' });
  });

  it('reads GBK as GB18030', () => {
    expect(decode(GBK, 'a.txt')).toEqual({ text: WORDS, encoding: 'gb18030' });
  });

  it('tells Big5 from GBK by the words it makes', () => {
    expect(decode(BIG5, 'a.txt')).toEqual({
      text: '這個計畫由臺北市政府提出，我們要發展人工智慧的產業。',
      encoding: 'big5',
    });
  });

  it('believes a page that declares its charset', () => {
    const head = new TextEncoder().encode('<meta charset="gb2312"><p>');
    expect(decode(Uint8Array.of(...head, ...GBK), 'a.html')).toEqual({
      text: `<meta charset="gb2312"><p>${WORDS}`,
      encoding: 'gb18030',
    });
  });

  it('reads UTF-8 that was cut off inside a character', () => {
    expect(decode(utf8.slice(0, -1), 'a.txt').text).toContain('支持5G发展');
  });

  it.each([
    ['empty', new Uint8Array(), /empty/],
    ['a PDF', bytes('255044462d312e37'), /PDF/],
    [
      'bytes without meaning',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256),
      /binary|no known encoding/,
    ],
    ['NULs', new Uint8Array(4000), /binary|no known encoding/],
    ['too large', new Uint8Array(64 * 1024 * 1024 + 1), /64 MiB/],
  ])('refuses what is %s, naming the file, the fault and the need', (_, input, problem) => {
    let error: unknown;
    try {
      decode(input, 'folder/a.bin');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ReadError);
    expect((error as ReadError).problem).toMatch(problem);
    expect((error as ReadError).message).toContain('folder/a.bin');
    expect((error as ReadError).needed).toMatch(/^needed: /);
  });
});

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function wide(text: string, big: boolean): Uint8Array {
  const result = new Uint8Array(text.length * 2);
  const view = new DataView(result.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !big);
  return result;
}
