import { readFileSync } from 'node:fs';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/report.ts';
import type { Found } from '../read/found.ts';
import { readDocuments } from '../read/read-documents.ts';
import { explain } from './explain.ts';
import type { Failure, Input } from './inputs.ts';
import type { Progress } from './progress.ts';

export interface Reading {
  /** Sorted by path; no two have the same content or the same path. */
  documents: Document[];
  /** By document id: the share of the file's characters that the text keeps, 0 to 1. */
  kept: Map<string, number>;
  failed: Failure[];
  /** Found inside a file, but of a form that is not read. */
  skipped: Problem[];
  /** Documents with the content of another. */
  repeated: Problem[];
}

/** Reads files in the order given, each content once; of several with one content the first gives the path. */
export async function readInputs(inputs: readonly Input[], progress: Progress): Promise<Reading> {
  const documents = new Map<string, Document>();
  const reading: Reading = { documents: [], kept: new Map(), failed: [], skipped: [], repeated: [] };
  for (const [index, input] of inputs.entries()) {
    progress.at(index, input.path);
    try {
      for await (const found of readDocuments(readFileSync(input.file), input.path))
        take(found, input, documents, reading);
    } catch (error) {
      reading.failed.push({ ...input, ...explain(error) });
    }
  }
  reading.documents = withDistinctPaths([...documents.values()]);
  return reading;
}

function take(found: Found, input: Input, documents: Map<string, Document>, reading: Reading): void {
  if ('failed' in found) {
    const inside = found.failed.path.slice(input.path.length);
    reading.failed.push({ ...found.failed, file: input.file + inside });
  } else if ('skipped' in found) {
    reading.skipped.push(found.skipped);
  } else {
    const { document, kept } = found;
    const twin = documents.get(document.sha256);
    if (twin) {
      reading.repeated.push({
        path: document.path,
        problem: `has the same bytes as ${twin.path}`,
        needed: 'nothing: it was read once',
      });
      return;
    }
    documents.set(document.sha256, document);
    reading.kept.set(document.id, kept);
  }
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
