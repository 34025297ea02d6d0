// bytes → Document → Sentence → Mention → Entity → CoMention → KnowledgeGraph → Layout → files
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BundleRest, streamBundle } from '../bundle/write.ts';
import { correctCorpus } from '../graph/correct/correct.ts';
import type { StreamedCorpus } from '../model/corpus.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import type { Window } from '../model/graph.ts';
import type { Problem, Report } from '../model/report.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { NewName } from '../text/new-names/accept.ts';
import { existingCorrections } from './beside.ts';
import { type Corrections, correctionsOf } from './corrections.ts';
import { explain } from './explain.ts';
import { corpusOf } from './extraction/corpus.ts';
import { createCrew } from './extraction/crew.ts';
import { extractorTools } from './extraction/extractor.ts';
import { fingerprintOf } from './extraction/fingerprint.ts';
import { once } from './extraction/once.ts';
import { openStore, writableFolder } from './extraction/store.ts';
import { readAll } from './extraction/summaries.ts';
import { keepHeapSmall } from './heap.ts';
import { collectInputs, type Failure } from './inputs.ts';
import { lexiconOf } from './lexicon.ts';
import { linkCorpus } from './link.ts';
import { ROOT } from './place.ts';
import { Interrupted, interruptible } from './interrupt.ts';
import { type Progress, type ProgressForm, progressOn } from './progress.ts';
import type { CoverageSheet } from './report.ts';
import { summary } from './summary.ts';
import { complain, EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

const SEED = 1;

export interface BuildOptions {
  /** Files and folders to read. */
  paths: string[];
  /** Folder of the bundle. */
  out: string;
  /** Further tables of names. */
  lexicon: string[];
  /** File of corrections; the one beside the bundle where none is given. */
  corrections?: string | undefined;
  types: EntityType[];
  /** What counts as together. */
  window: Window;
  /** Number of processes that read documents. */
  jobs: number;
  /** Whether files that have not changed since an earlier build need not be read again. */
  cache: boolean;
  /** How progress is written. */
  progress?: ProgressForm;
}

/** What is done unless something else is asked for. */
export const BUILD_DEFAULTS: BuildOptions = {
  paths: ['seeds'],
  out: 'graph',
  lexicon: [],
  types: [...ENTITY_TYPES],
  window: 'sentence',
  jobs: 1,
  cache: true,
};

/**
 * `comention build`: reads documents, writes a bundle, says what it did. The same documents, lexicon, corrections and version
 * give the same bytes, wherever they lie, in whatever order they are given, however many processes read them, and whether or not
 * they were read before. Interrupted, it leaves the old bundle whole.
 */
export async function build(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  keepHeapSmall();
  const lexicon = lexiconOf(options.lexicon, terminal);
  const corrections = correctionsOf(options.corrections ?? existingCorrections(options.out), terminal);
  if (!lexicon || !corrections) return EXIT.usage;
  const folder = options.cache
    ? writableFolder(join(ROOT, 'node_modules/.cache/comention'))
    : mkdtempSync(join(tmpdir(), 'comention-'));
  const progress = progressOn(terminal.err, options.progress);
  try {
    const { extraction, failed, unchanged } = await interruptible((signal) =>
      extracted(lexicon, folder, options, progress, signal),
    );
    const built = extraction && (await written(extraction, { lexicon, corrections }, options, progress));
    if (built) terminal.out.write(summary({ ...built, unchanged, out: options.out }, terminal.out));
    progress.end();
    for (const { file, problem, needed } of failed) complain(terminal, file, problem, needed);
    for (const { path, problem, needed } of built?.report.lines ?? [...lexicon.problems, ...corrections.problems])
      complain(terminal, path, problem, needed);
    if (built) return failed.length + built.refused > 0 ? EXIT.incomplete : EXIT.done;
    complain(terminal, options.paths.join(' '), 'nothing could be read', 'at least one document');
    return EXIT.nothing;
  } catch (error) {
    progress.end();
    if (error instanceof Interrupted) return EXIT.interrupted;
    const { problem, needed } = explain(error);
    complain(terminal, options.out, problem, needed);
    return EXIT.usage;
  } finally {
    if (!options.cache) rmSync(folder, { recursive: true, force: true });
  }
}

/** What the documents say, but for their links. */
interface Extracted {
  corpus: StreamedCorpus;
  /** Share of each document's file that its text keeps, in the order of the corpus. */
  kept: number[];
  rejected: NewName[];
  skipped: Problem[];
}

/** Reads all documents and finds the names in them; no extraction where there is no document. */
async function extracted(
  lexicon: Lexicon,
  folder: string,
  { paths, jobs, lexicon: tables, window }: BuildOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ extraction: Extracted | null; failed: Failure[]; unchanged: number }> {
  const store = openStore(folder);
  const tools = once(() => extractorTools(lexicon));
  const crew = createCrew({ folder, fingerprint: fingerprintOf(lexicon) }, jobs, tables, tools);
  try {
    const found = collectInputs(paths);
    progress.step('Reading', found.inputs.length);
    const { documents, ...files } = await readAll(found.inputs, { crew, progress, signal });
    const failed = [...found.failed, ...files.failed];
    const { unchanged } = files;
    if (documents.length === 0) return { extraction: null, failed, unchanged };
    progress.step('Finding names', documents.length);
    const { dictionary, judge } = tools();
    const extraction = await corpusOf(documents, { crew, store, dictionary, judge, window, progress, signal });
    const kept = documents.map((document) => document.kept);
    const skipped = [...failed, ...found.skipped, ...files.skipped, ...files.repeated];
    return { extraction: { ...extraction, kept, skipped }, failed, unchanged };
  } finally {
    await crew.end();
    store.prune();
  }
}

/** What the user's own files say. */
interface Own {
  lexicon: Lexicon & { problems: Problem[] };
  corrections: Corrections;
}

/** Corrects what was found, links it and writes the bundle; also says how many lines of the user's files were refused. */
async function written(
  { corpus, kept, rejected, skipped }: Extracted,
  { lexicon, corrections }: Own,
  { out, types, window }: BuildOptions,
  progress: Progress,
): Promise<BundleRest & { refused: number }> {
  const corrected = correctCorpus(corpus, corrections.lines, types);
  const refused = [...lexicon.problems, ...corrections.problems, ...corrected.refused.map(corrections.inFile)];
  const reportOf = (sheet: CoverageSheet): Report => ({
    ...sheet.result(
      skipped,
      rejected.filter(({ type }) => types.includes(type)),
    ),
    lines: [...refused, ...corrected.unmatched().map(corrections.inFile)],
  });
  const recipe = { version: VERSION, lexicon: lexicon.hash, corrections: corrections.hash, window, types, seed: SEED };
  const linking = linkCorpus(corrected.corpus, kept, recipe, reportOf, progress);
  const rest = await interruptible((signal) => streamBundle(out, linking.documents, linking.rest, signal));
  return { ...rest, refused: refused.length };
}
