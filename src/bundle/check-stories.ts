import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findSentence } from '../graph/ask/find-sentence.ts';
import type { Bundle } from '../model/bundle.ts';
import { edgeKey } from '../model/graph.ts';
import type { Problem } from '../model/report.ts';
import type { Scene } from '../model/story.ts';
import { BundleError } from './error.ts';
import { parseStory, STORY_NAME_NEEDED, storiesAmong } from './story.ts';
import { type Holdings, type Loss, lossesOf } from './story-losses.ts';

/**
 * Checks the stories beside a bundle: their form, and whether the bundle has the entities, links, documents and sentences they
 * speak of.
 *
 * @returns how many stories there are, and a finding for each thing that is wrong
 */
export async function checkStories(dir: string, bundle: Bundle): Promise<{ stories: number; findings: Problem[] }> {
  const files = await readdir(join(dir, 'stories')).catch(() => []);
  const { names, misnamed } = storiesAmong(files);
  const findings: Problem[] = misnamed.map((file) => ({
    path: `stories/${file}`,
    problem: 'has a name no story may have',
    needed: STORY_NAME_NEEDED,
  }));
  const holdings = holdingsOf(bundle);
  for (const name of names) {
    const path = `stories/${name}.json`;
    try {
      const { scenes } = parseStory(await readFile(join(dir, path), 'utf8'), path);
      findings.push(...scenes.flatMap((scene, index) => sceneProblems(path, scene, index, bundle, holdings)));
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      findings.push({ path, problem: error.problem, needed: error.needed });
    }
  }
  return { stories: names.length, findings };
}

function sceneProblems(path: string, scene: Scene, index: number, bundle: Bundle, holdings: Holdings): Problem[] {
  const at = (problem: string, needed: string): Problem => ({ path, problem: `scene ${index + 1} ${problem}`, needed });
  const lost = scene.evidence.filter((evidence) => !findSentence(evidence, bundle.documents));
  return [
    ...lossesOf(scene, holdings).map((loss) => at(...saidOf(loss))),
    ...lost.map(({ quote }) =>
      at(`quotes ${JSON.stringify(quote.slice(0, 60))}, which no document says`, 'a sentence of a document'),
    ),
  ];
}

function saidOf(loss: Loss): [problem: string, needed: string] {
  switch (loss.kind) {
    case 'node':
      return [`speaks of "${loss.node}", which is no node`, 'a node key of graph.json'];
    case 'link':
      return [`shows a link of "${loss.nodes.join('" and "')}", which is no edge`, 'two nodes with an edge'];
    case 'document':
      return [`speaks of the document "${loss.document}", which is not there`, 'an id of documents.json'];
  }
}

function holdingsOf({ graph, documents }: Bundle): Holdings {
  const nodes = new Set(graph.nodes.map(({ key }) => key));
  const edges = new Set(graph.edges.map(({ source, target }) => edgeKey(source, target)));
  const ids = new Set(documents.map(({ id }) => id));
  return {
    hasNode: (key) => nodes.has(key),
    hasLink: (a, b) => edges.has(edgeKey(a, b)),
    hasDocument: (id) => ids.has(id),
  };
}
