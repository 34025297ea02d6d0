import type { Document } from '../model/document.ts';
import type { Problem } from '../model/report.ts';
import { type Source, assembled } from './assemble.ts';

/**
 * One thing found in a file: a document, with the share of its source that its text keeps (0 to 1); something that should
 * have been a document but cannot be read; or something of a form that is not read.
 */
export type Found = { document: Document; kept: number } | { failed: Problem } | { skipped: Problem };

/** The document of a source. Throws `ReadError` when it holds no words. */
export function foundIn(source: Source): Found {
  const document = assembled(source);
  return { document, kept: shareKept(document, source.text.length) };
}

function shareKept({ text, places }: Document, characters: number): number {
  let copied = 0;
  for (const [index, [start, place]] of places.entries()) {
    if (place >= 0) copied += (places[index + 1]?.[0] ?? text.length) - start;
  }
  return characters === 0 ? 0 : Math.round((copied / characters) * 1000) / 1000;
}
