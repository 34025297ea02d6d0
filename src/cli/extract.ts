import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { Problem } from '../model/report.ts';
import { readDocuments } from '../read/read-documents.ts';
import { acceptNames, mergeProposals, type Proposals, proposalsOf } from '../text/new-names/accept.ts';
import { type FindAccepted, finderOf } from '../text/new-names/accepted-names.ts';
import { extract, type Tools, toolsOf } from '../text/extract.ts';
import type { NameJudge } from '../text/new-names/name-judge.ts';
import { loadSegmenter } from '../text/words/segmenter.ts';
import { sightingsIn } from '../text/sightings.ts';
import { explain } from './explain.ts';
import { lexiconOf } from './lexicon.ts';
import { complain, EXIT, type ExitCode, type Terminal } from './terminal.ts';

export interface ExtractOptions {
  /** Further tables of names. */
  lexicon: string[];
  /** Earlier outputs of this command; new names that all of them together give reason to believe are found everywhere. */
  accepted: string[];
}

/** A document to read: its text, or the bytes of its file in base64. */
const Line = v.union([
  v.object({ path: v.string(), text: v.string() }),
  v.object({ path: v.string(), bytes: v.pipe(v.string(), v.base64()) }),
]);

const Proposed = v.object({
  proposals: v.array(
    v.tuple([
      v.string(),
      v.object({
        type: v.picklist(['company', 'technology']),
        spellings: v.record(v.string(), v.number()),
        rules: v.record(v.string(), v.number()),
        documents: v.number(),
      }),
    ]),
  ),
});

/**
 * `comention extract`: the extraction of single documents as a filter. A line of JSON in, `{path, text}` or `{path, bytes}`;
 * for each document in it a line out, with its facts, text, sentences, mentions (by name: which names are one entity is
 * decided over all documents) and the new names it proposes; or `{path, problem, needed}`. Lines depend on nothing but
 * themselves, so parts may be worked on anywhere; a second run with `--accepted` the outputs of the first finds the new names.
 */
export async function extractLines(options: ExtractOptions, input: Readable, terminal: Terminal): Promise<ExitCode> {
  const lexicon = lexiconOf(options.lexicon, terminal);
  if (!lexicon) return EXIT.usage;
  for (const { path, problem, needed } of lexicon.problems) complain(terminal, path, problem, needed);
  const tools = toolsOf(lexicon, loadSegmenter(lexicon));
  const find = await acceptedIn(options.accepted, tools.judge, terminal);
  if (!find) return EXIT.usage;
  let complete = lexicon.problems.length === 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const given = parsed(Line, line);
    if (!given) {
      complete = false;
      complain(terminal, `line ${number}`, 'is no document', '{"path": …, "text": …} or {"path": …, "bytes": base64}');
      continue;
    }
    for await (const found of linesOf(given, tools, find)) {
      if ('problem' in found) complete = false;
      terminal.out.write(`${JSON.stringify(found)}\n`);
    }
  }
  return complete ? EXIT.done : EXIT.incomplete;
}

async function* linesOf(
  given: v.InferOutput<typeof Line>,
  tools: Tools,
  find: FindAccepted,
): AsyncGenerator<Problem | object> {
  const bytes = 'text' in given ? new TextEncoder().encode(given.text) : Buffer.from(given.bytes, 'base64');
  for await (const found of readDocuments(bytes, given.path)) {
    if ('failed' in found) yield found.failed;
    if (!('document' in found)) continue;
    const extraction = extract(found.document, tools);
    const { blocks: _blocks, places: _places, ...document } = found.document;
    yield {
      ...document,
      kept: found.kept,
      sentences: extraction.reading.sentences,
      mentions: sightingsIn(extraction, find, tools.dictionary),
      proposals: [...proposalsOf(extraction, tools)],
    };
  }
}

async function acceptedIn(
  files: readonly string[],
  judge: NameJudge,
  terminal: Terminal,
): Promise<FindAccepted | null> {
  const proposals: Proposals = new Map();
  for (const file of files) {
    try {
      for await (const line of createInterface({
        input: createReadStream(file),
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        const output = parsed(Proposed, line);
        if (output) mergeProposals(proposals, output.proposals);
      }
    } catch (error) {
      const { problem, needed } = explain(error);
      complain(terminal, file, problem, needed);
      return null;
    }
  }
  return finderOf(acceptNames(proposals, judge).accepted);
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, line: string): v.InferOutput<Schema> | null {
  try {
    const result = v.safeParse(schema, JSON.parse(line));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
