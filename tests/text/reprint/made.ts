import type { Sentence } from '../../../src/model/document.ts';
import type { Signed } from '../../../src/text/reprint/reprints.ts';
import { type Signature, signatureOf } from '../../../src/text/reprint/signature.ts';
import { shadowOf } from '../../../src/text/shadow.ts';

/** Made words: `count` Chinese characters, always the same for a number, nothing in common with those of another. */
export function words(number: number, count = 36): string {
  let state = number * 2654435761 + 12345;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 0x2000));
  }).join('');
}

/** The signature of a text whose sentences are given. */
export function sign(lines: readonly string[]): Signature {
  const sentences: Sentence[] = [];
  let text = '';
  for (const line of lines) {
    sentences.push({ start: text.length, end: text.length + line.length, role: 'paragraph' });
    text += `${line}\n`;
  }
  return signatureOf({ shadow: shadowOf(text), sentences });
}

/** A document of the given sentences, by name; made words where a number stands. */
export function signed(id: string, lines: ReadonlyArray<string | number>, date: string | null = null): Signed {
  const sentences = lines.map((line) => (typeof line === 'number' ? `${words(line)}。` : line));
  return { id, path: `${id}.txt`, date, signature: sign(sentences) };
}
