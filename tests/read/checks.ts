import { expect } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { placeOf } from '../../src/read/place.ts';
import { ideographOf } from '../../src/read/radicals.ts';

/** Blocks are in order, apart, never empty, and fill the text. */
export function checkBlocks(document: Document): void {
  let end = -1;
  for (const block of document.blocks) {
    expect(block.start).toBe(end + 1);
    expect(block.end).toBeGreaterThan(block.start);
    expect(document.text.slice(block.start, block.end)).not.toContain('\n');
    end = block.end;
  }
  expect(end).toBe(document.text.length);
}

/**
 * Every character stands in the file where its place says: a decoded entity at its `&`, a radical for its ideograph, any
 * white space as a space.
 */
export function checkPlaces(document: Document, file: string): void {
  for (let index = 0; index < document.text.length; index += 1) {
    const place = placeOf(document, index);
    if (place < 0) continue;
    const [written, shown] = [file[place]!, document.text[index]!];
    if (written === shown || written === '&' || ideographOf(written) === shown) continue;
    expect([/\s/.test(written), shown]).toEqual([true, ' ']);
  }
}
