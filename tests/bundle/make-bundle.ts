import { coverageSheet } from '../../src/cli/report.ts';
import { layoutGraph } from '../../src/graph/layout/layout.ts';
import { buildMentions } from '../../src/graph/count/mentions.ts';
import { buildPostings } from '../../src/graph/count/postings.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { Window } from '../../src/model/graph.ts';
import { type MadeDocument, makeCorpus, makeGraph, RECIPE } from '../make.ts';

/** A whole bundle made from documents given as lists of entity keys. */
export function makeBundle(documents: MadeDocument[], window: Window = 'sentence'): Bundle {
  return bundleOf(makeCorpus({ documents }), window);
}

/** A whole bundle of a corpus. */
export function bundleOf(corpus: Corpus, window: Window = 'sentence'): Bundle {
  const recipe = { ...RECIPE, window };
  const graph = makeGraph(corpus, recipe);
  const sheet = coverageSheet(RECIPE.seed);
  for (const document of corpus.documents) sheet.add(document, 1);
  return {
    graph,
    layout: layoutGraph(graph, RECIPE.seed),
    documents: corpus.documents,
    postings: buildPostings(corpus.documents, window),
    mentions: buildMentions(corpus.documents),
    report: sheet.result([], []),
  };
}
