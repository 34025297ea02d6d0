import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/report.ts';
import { readDocument } from '../read/read.ts';
import { explain } from './explain.ts';
import type { Failure, Input } from './inputs.ts';
import type { Progress } from './progress.ts';

export interface Reading {
  /** Sorted by path; no two have the same content or the same path. */
  documents: Document[];
  /** By document id: the share of the file's characters that the text keeps, 0 to 1. */
  kept: Map<string, number>;
  failed: Failure[];
  /** Files with the content of another. */
  repeated: Problem[];
}

/** Reads files in the order given, each content once; of several with one content the first gives the path. */
export function readInputs(inputs: readonly Input[], progress: Progress): Reading {
  const documents = new Map<string, Document>();
  const reading: Reading = { documents: [], kept: new Map(), failed: [], repeated: [] };
  for (const [index, input] of inputs.entries()) {
    progress.at(index, input.path);
    try {
      const bytes = readFileSync(input.file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const twin = documents.get(sha256);
      if (twin) {
        reading.repeated.push({
          path: input.path,
          problem: `has the same bytes as ${twin.path}`,
          needed: 'nothing: it was read once',
        });
        continue;
      }
      const document = readDocument(bytes, input.path);
      documents.set(sha256, document);
      reading.kept.set(document.id, shareKept(document, bytes));
    } catch (error) {
      reading.failed.push({ ...input, ...explain(error) });
    }
  }
  reading.documents = withDistinctPaths([...documents.values()]);
  return reading;
}

/** Documents that came from different folders under one path get the start of their hash into it, before the extension. */
function withDistinctPaths(documents: readonly Document[]): Document[] {
  const times = new Map<string, number>();
  for (const { path } of documents) times.set(path, (times.get(path) ?? 0) + 1);
  return documents
    .map((document) => (times.get(document.path) === 1 ? document : { ...document, path: marked(document) }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function marked({ path, sha256 }: Document): string {
  const dot = path.lastIndexOf('.');
  const at = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
  return `${path.slice(0, at)}~${sha256.slice(0, 8)}${path.slice(at)}`;
}

function shareKept({ text, places, encoding }: Document, bytes: Uint8Array): number {
  let copied = 0;
  for (const [index, [start, file]] of places.entries()) {
    if (file >= 0) copied += (places[index + 1]?.[0] ?? text.length) - start;
  }
  const characters = new TextDecoder(encoding).decode(bytes).length;
  return characters === 0 ? 0 : Math.round((copied / characters) * 1000) / 1000;
}
