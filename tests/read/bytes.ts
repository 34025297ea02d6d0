import type { Document } from '../../src/model/document.ts';
import { readDocument } from '../../src/read/read.ts';

/** A document read from words in UTF-8. */
export function read(text: string, path = 'notes/a.md'): Document {
  return readDocument(new TextEncoder().encode(text), path);
}

/** Its blocks as `role: text`. */
export function outline(document: Document): string[] {
  return document.blocks.map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`);
}
