// bytes → Document → Sentence → Mention → Entity → CoMention → KnowledgeGraph → Layout → files
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertLinksFit } from '../bundle/limit.ts';
import { type StreamedBundle, writeBundle } from '../bundle/write.ts';
import { buildGraph } from '../graph/build.ts';
import { correctCorpus } from '../graph/correct.ts';
import { coMentionCounter } from '../graph/count.ts';
import { layoutGraph } from '../graph/layout.ts';
import { mentionsCollector } from '../graph/mentions.ts';
import { postingsCollector } from '../graph/postings.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import type { Recipe, Window } from '../model/graph.ts';
import type { Problem } from '../model/report.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { type Corrections, correctionsOf } from './corrections.ts';
import { explain } from './explain.ts';
import { corpusOf } from './extraction/corpus.ts';
import { createCrew } from './extraction/crew.ts';
import { type DocumentSummary, extractorTools } from './extraction/extractor.ts';
import { fingerprintOf } from './extraction/fingerprint.ts';
import { once } from './extraction/once.ts';
import { openStore, writableFolder } from './extraction/store.ts';
import { readAll } from './extraction/summaries.ts';
import { collectInputs, type Failure } from './inputs.ts';
import { lexiconOf } from './lexicon.ts';
import { ROOT } from './place.ts';
import { Interrupted, interruptible } from './interrupt.ts';
import { type Progress, progressOn } from './progress.ts';
import { coverageSheet } from './report.ts';
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
  /** File of corrections. */
  corrections?: string | undefined;
  types: EntityType[];
  /** What counts as together. */
  window: Window;
  /** Number of processes that read documents. */
  jobs: number;
  /** Whether files that have not changed since an earlier build need not be read again. */
  cache: boolean;
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
  const lexicon = lexiconOf(options.lexicon, terminal);
  const corrections = correctionsOf(options.corrections, terminal);
  if (!lexicon || !corrections) return EXIT.usage;
  const folder = options.cache
    ? writableFolder(join(ROOT, 'node_modules/.cache/comention'))
    : mkdtempSync(join(tmpdir(), 'comention-'));
  const progress = progressOn(terminal.err);
  try {
    const { bundle, failed, refused, unchanged } = await bundleOf({ lexicon, corrections }, folder, options, progress);
    if (bundle) {
      progress.step('Writing');
      await interruptible((signal) => writeBundle(options.out, bundle, signal));
      terminal.out.write(summary({ ...bundle, unchanged, out: options.out }, terminal.out));
    }
    progress.end();
    for (const { file, problem, needed } of failed) complain(terminal, file, problem, needed);
    for (const { path, problem, needed } of bundle?.report.lines ?? [...lexicon.problems, ...corrections.problems])
      complain(terminal, path, problem, needed);
    if (bundle) return failed.length + refused > 0 ? EXIT.incomplete : EXIT.done;
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

/** What the user's own files say. */
interface Own {
  lexicon: Lexicon & { problems: Problem[] };
  corrections: Corrections;
}

async function bundleOf(
  { lexicon, corrections }: Own,
  folder: string,
  { paths, jobs, lexicon: tables, types, window }: BuildOptions,
  progress: Progress,
): Promise<{ bundle: StreamedBundle | null; failed: Failure[]; refused: number; unchanged: number }> {
  const store = openStore(folder);
  const tools = once(() => extractorTools(lexicon));
  const crew = createCrew({ folder, fingerprint: fingerprintOf(lexicon) }, jobs, tables, tools);
  const found = collectInputs(paths);
  try {
    const { files, extraction } = await interruptible(async (signal) => {
      progress.step('Reading', found.inputs.length);
      const files = await readAll(found.inputs, { crew, progress, signal });
      progress.step('Finding names', files.documents.length);
      const { dictionary, judge } = tools();
      const corpusTools = { crew, store, dictionary, judge, window, progress, signal };
      return { files, extraction: await corpusOf(files.documents, corpusTools) };
    });
    const failed = [...found.failed, ...files.failed];
    const { unchanged } = files;
    if (files.documents.length === 0) return { bundle: null, failed, refused: 0, unchanged };
    const skipped = [...failed, ...found.skipped, ...files.skipped, ...files.repeated];
    const corrected = correctCorpus(extraction.corpus, corrections.lines, types);
    const recipe = recipeOf({ lexicon, corrections }, types, window);
    const linking = linked({ ...extraction, ...corrected }, files.documents, skipped, recipe, progress);
    const wrong = [...lexicon.problems, ...corrections.problems, ...corrected.refused.map(corrections.inFile)];
    const lines = [...wrong, ...corrected.unmatched().map(corrections.inFile)];
    const bundle = { ...linking, report: { ...linking.report, lines } };
    return { bundle, failed, refused: wrong.length, unchanged };
  } finally {
    await crew.end();
    store.prune();
  }
}

function linked(
  { corpus, rejected }: Awaited<ReturnType<typeof corpusOf>>,
  documents: readonly DocumentSummary[],
  skipped: readonly Problem[],
  recipe: Recipe,
  progress: Progress,
): StreamedBundle {
  const counter = coMentionCounter(recipe.window);
  const postings = postingsCollector(recipe.window);
  const mentions = mentionsCollector();
  progress.step('Linking', documents.length);
  const sheet = coverageSheet(recipe.seed);
  let done = 0;
  for (const document of corpus.documents) {
    counter.add(document);
    postings.add(document);
    mentions.add(document);
    sheet.add(document, documents[done]!.kept);
    done += 1;
    progress.at(done, document.path);
  }
  const counts = counter.counts();
  assertLinksFit(counts.pairs.length);
  const graph = buildGraph(counts, corpus.entities, recipe);
  progress.step('Placing');
  const layout = layoutGraph(graph, recipe.seed);
  const report = sheet.result(
    skipped,
    rejected.filter(({ type }) => recipe.types.includes(type)),
  );
  return {
    graph,
    layout,
    documents: corpus.documents,
    postings: postings.postings(),
    mentions: mentions.mentions(),
    report,
  };
}

function recipeOf({ lexicon, corrections }: Own, types: EntityType[], window: Window): Recipe {
  return { version: VERSION, lexicon: lexicon.hash, corrections: corrections.hash, window, types, seed: SEED };
}
