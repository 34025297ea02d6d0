import { assertLinksFit } from '../bundle/limit.ts';
import type { BundleRest } from '../bundle/write.ts';
import { buildGraph } from '../graph/build.ts';
import { coMentionCounter } from '../graph/count/count.ts';
import { layoutGraph } from '../graph/layout/layout.ts';
import { mentionsCollector } from '../graph/count/mentions.ts';
import { postingsCollector } from '../graph/count/postings.ts';
import type { StreamedCorpus } from '../model/corpus.ts';
import type { AnnotatedDocument } from '../model/document.ts';
import type { Recipe } from '../model/graph.ts';
import type { Report } from '../model/report.ts';
import type { Progress } from './progress.ts';
import { coverageSheet, type CoverageSheet } from './report.ts';

/** A corpus on its way into a bundle. */
export interface Linking {
  /** Its documents, counted as they go by; to be gone through once. */
  documents: Iterable<AnnotatedDocument>;
  /** What they add up to, when all have gone by. */
  rest(): BundleRest;
}

/**
 * Links the entities of a corpus in one pass over its documents, holding none of them.
 *
 * @param kept share of each document's file that its text keeps, in the order of the documents
 * @param reportOf completes the coverage sheet
 */
export function linkCorpus(
  corpus: StreamedCorpus,
  kept: readonly number[],
  recipe: Recipe,
  reportOf: (sheet: CoverageSheet) => Report,
  progress: Progress,
): Linking {
  const counter = coMentionCounter(recipe.window);
  const postings = postingsCollector(recipe.window);
  const mentions = mentionsCollector();
  const sheet = coverageSheet(recipe.seed);
  return {
    documents: {
      *[Symbol.iterator]() {
        progress.step('Linking', kept.length);
        let done = 0;
        for (const document of corpus.documents) {
          counter.add(document);
          postings.add(document);
          mentions.add(document);
          sheet.add(document, kept[done]!);
          done += 1;
          progress.at(done, document.path);
          yield document;
        }
      },
    },
    rest() {
      const counts = counter.counts();
      assertLinksFit(counts.pairs.length);
      const graph = buildGraph(counts, corpus.entities, recipe);
      progress.step('Placing');
      const layout = layoutGraph(graph, recipe.seed);
      progress.step('Writing');
      return {
        graph,
        layout,
        postings: postings.postings(),
        mentions: mentions.mentions(),
        report: reportOf(sheet),
      };
    },
  };
}
