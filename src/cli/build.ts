// bytes → Document → Sentence → Mention → Entity → CoMention → KnowledgeGraph → Layout → files
import { writeBundle } from '../bundle/write.ts';
import { buildGraph } from '../graph/build.ts';
import { countCoMentions } from '../graph/count.ts';
import { layoutGraph } from '../graph/layout.ts';
import { buildPostings } from '../graph/postings.ts';
import type { Bundle } from '../model/bundle.ts';
import type { EntityType } from '../model/entity.ts';
import type { Recipe, Window } from '../model/graph.ts';
import { annotateDocuments } from '../text/annotate.ts';
import { type Lexicon, LexiconError } from '../text/lexicon.ts';
import { loadLexicon } from '../text/load-lexicon.ts';
import { loadSegmenter } from '../text/segmenter.ts';
import { explain } from './explain.ts';
import { collectInputs } from './inputs.ts';
import { type Progress, progressOn } from './progress.ts';
import { type Reading, readInputs } from './read-inputs.ts';
import { coverageReport } from './report.ts';
import { summary } from './summary.ts';
import { complain, EXIT, type ExitCode, printable, type Terminal } from './terminal.ts';
import { keepTypes } from './types.ts';
import { VERSION } from './version.ts';

const SEED = 1;

export interface BuildOptions {
  /** Files and folders to read. */
  paths: string[];
  /** Folder of the bundle. */
  out: string;
  /** Further tables of names. */
  lexicon: string[];
  types: EntityType[];
  /** What counts as together. */
  window: Window;
}

/**
 * `comention build`: reads documents, writes a bundle, says what it did. The same documents, lexicon and version give the
 * same bytes, wherever they lie and in whatever order they are given.
 */
export async function build(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const lexicon = lexiconOf(options, terminal);
  if (!lexicon) return EXIT.usage;
  const progress = progressOn(terminal.err);
  const found = collectInputs(options.paths);
  progress.step('Reading', found.inputs.length);
  const reading = await readInputs(found.inputs, progress);
  const failed = [...found.failed, ...reading.failed];
  if (reading.documents.length > 0) {
    const skipped = [...failed, ...found.skipped, ...reading.skipped, ...reading.repeated];
    const bundle = assemble(reading, skipped, lexicon, options, progress);
    progress.step('Writing', undefined);
    const written = await write(options.out, bundle, progress, terminal);
    if (!written) return EXIT.usage;
    terminal.out.write(summary(bundle, options.out));
  }
  progress.end();
  for (const { file, problem, needed } of failed) complain(terminal, file, problem, needed);
  if (reading.documents.length === 0) {
    complain(terminal, options.paths.join(' '), 'nothing could be read', 'at least one document');
    return EXIT.nothing;
  }
  return failed.length > 0 ? EXIT.incomplete : EXIT.done;
}

function assemble(
  reading: Reading,
  skipped: Parameters<typeof coverageReport>[1],
  lexicon: Lexicon,
  { types, window }: BuildOptions,
  progress: Progress,
): Bundle {
  progress.step('Finding names', undefined);
  const { corpus: everything, unaccepted } = annotateDocuments(reading.documents, {
    lexicon,
    segmenter: loadSegmenter(lexicon),
    window,
  });
  const corpus = keepTypes(everything, types);
  progress.step('Linking', undefined);
  const recipe: Recipe = {
    version: VERSION,
    lexicon: lexicon.hash,
    corrections: null,
    window,
    types,
    seed: SEED,
  };
  const graph = buildGraph(countCoMentions(corpus.documents, window), corpus.entities, recipe);
  progress.step('Placing', undefined);
  const layout = layoutGraph(graph, SEED);
  const report = coverageReport(
    reading,
    skipped,
    corpus,
    unaccepted.filter(({ type }) => types.includes(type)),
  );
  return {
    graph,
    layout,
    documents: corpus.documents,
    postings: buildPostings(corpus.documents, window),
    report,
  };
}

function lexiconOf({ lexicon }: BuildOptions, terminal: Terminal): Lexicon | null {
  try {
    return loadLexicon(lexicon);
  } catch (error) {
    if (error instanceof LexiconError) terminal.err.write(`${printable(error.message)}\n`);
    else complain(terminal, '--lexicon', `${lexicon.join(' ')} ${explain(error).problem}`, explain(error).needed);
    return null;
  }
}

async function write(out: string, bundle: Bundle, progress: Progress, terminal: Terminal): Promise<boolean> {
  try {
    await writeBundle(out, bundle);
    return true;
  } catch (error) {
    const { problem, needed } = explain(error);
    progress.end();
    complain(terminal, out, problem, needed);
    return false;
  }
}
