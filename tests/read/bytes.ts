import type { Document } from '../../src/model/document.ts';
import type { Problem } from '../../src/model/report.ts';
import { readDocument } from '../../src/read/read.ts';
import { readDocuments } from '../../src/read/read-documents.ts';

/** A document read from words in UTF-8. */
export function read(text: string, path = 'notes/a.md'): Document {
  return readDocument(utf8(text), path);
}

/** Its blocks as `role: text`. */
export function outline(document: Document): string[] {
  return document.blocks.map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`);
}

/** All that is found in a file. */
export async function readAll(
  bytes: Uint8Array | string,
  path: string,
): Promise<{ documents: Document[]; kept: number[]; failed: Problem[]; skipped: Problem[] }> {
  const all = { documents: [] as Document[], kept: [] as number[], failed: [] as Problem[], skipped: [] as Problem[] };
  for await (const found of readDocuments(typeof bytes === 'string' ? utf8(bytes) : bytes, path)) {
    if ('failed' in found) all.failed.push(found.failed);
    else if ('skipped' in found) all.skipped.push(found.skipped);
    else {
      all.documents.push(found.document);
      all.kept.push(found.kept);
    }
  }
  return all;
}

/** Words in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
