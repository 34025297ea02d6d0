import type { Problem } from '../../model/report.ts';
import type { Failure, Input } from '../inputs.ts';
import type { Progress } from '../progress.ts';
import type { Crew } from './crew.ts';
import type { DocumentSummary } from './extractor.ts';

/** What all files gave together. */
export interface Summaries {
  /** Sorted by path; no two have the same content or the same path. */
  documents: DocumentSummary[];
  failed: Failure[];
  /** Found inside a file, but of a form that is not read. */
  skipped: Problem[];
  /** Documents with the content of another. */
  repeated: Problem[];
  /** Number of files that had not changed since they were last read. */
  unchanged: number;
}

/** Lets the crew read all files; of several documents with one content the first, by path, is kept. */
export async function readAll(
  inputs: readonly Input[],
  { crew, progress, signal }: { crew: Crew; progress: Progress; signal: AbortSignal },
): Promise<Summaries> {
  let done = 0;
  const results = await Promise.all(
    inputs.map(async (input) => {
      const result = await crew.read(input);
      signal.throwIfAborted();
      done += 1;
      progress.at(done, input.path);
      return result;
    }),
  );
  const all: Summaries = { documents: [], failed: [], skipped: [], repeated: [], unchanged: 0 };
  const byContent = new Map<string, DocumentSummary>();
  for (const [index, result] of results.entries()) {
    const input = inputs[index]!;
    if ('failed' in result) {
      all.failed.push({ ...input, ...result.failed });
      continue;
    }
    const { summary, unchanged } = result;
    if (unchanged) all.unchanged += 1;
    for (const problem of summary.failed)
      all.failed.push({ ...problem, file: input.file + problem.path.slice(input.path.length) });
    all.skipped.push(...summary.skipped);
    for (const document of summary.documents) {
      const twin = byContent.get(document.facts.sha256);
      if (!twin) byContent.set(document.facts.sha256, document);
      else all.repeated.push(repetition(document, twin));
    }
  }
  all.documents = withDistinctPaths([...byContent.values()]);
  return all;
}

function repetition({ facts: { path } }: DocumentSummary, twin: DocumentSummary): Problem {
  return { path, problem: `has the same bytes as ${twin.facts.path}`, needed: 'nothing: it was read once' };
}

/** Documents that came from different folders under one path get the start of their hash into it, before the extension. */
function withDistinctPaths(documents: readonly DocumentSummary[]): DocumentSummary[] {
  const times = new Map<string, number>();
  for (const { facts } of documents) times.set(facts.path, (times.get(facts.path) ?? 0) + 1);
  return documents
    .map((document) => (times.get(document.facts.path) === 1 ? document : marked(document)))
    .sort(({ facts: a }, { facts: b }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function marked(document: DocumentSummary): DocumentSummary {
  const { path, sha256 } = document.facts;
  const dot = path.lastIndexOf('.');
  const at = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
  const distinct = `${path.slice(0, at)}~${sha256.slice(0, 8)}${path.slice(at)}`;
  return { ...document, facts: { ...document.facts, path: distinct } };
}
