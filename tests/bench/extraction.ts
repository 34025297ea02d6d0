import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import { collectInputs } from '../../src/cli/inputs.ts';
import { ROOT } from '../../src/cli/place.ts';
import { readDocument } from '../../src/read/read.ts';
import { annotateDocuments } from '../../src/text/annotate.ts';
import { loadLexicon } from '../../src/text/load-lexicon.ts';
import { loadSegmenter } from '../../src/text/segmenter.ts';
import type { Measurement } from './bench.ts';
import { median } from './median.ts';

const ROUNDS = 9;

/** Processor time from documents to entities, everything loaded, beside nodejieba tagging the same text. */
export function measureExtraction(): Measurement[] {
  const { inputs } = collectInputs([join(ROOT, 'seeds')]);
  const documents = inputs.map(({ file, path }) => readDocument(readFileSync(file), path));
  const lexicon = loadLexicon([]);
  const tools = { lexicon, segmenter: loadSegmenter(lexicon) };
  const extract = () => annotateDocuments(documents, tools);
  const tag = () => documents.map(({ text }) => nodejieba.tag(text));
  const times: Array<[extracting: number, tagging: number]> = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const pair: [number, number] = [processorTime(extract), processorTime(tag)];
    if (round >= 0) times.push(pair);
  }
  const extracting = median(times.map(([time]) => time));
  const tagging = median(times.map(([, time]) => time));
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  return [
    {
      what: `extraction, CPU for ${characters.toLocaleString('en')} characters`,
      ours: `${extracting.toFixed(0)} ms`,
      against: `${tagging.toFixed(0)} ms (nodejieba.tag)`,
      ratio: (extracting / tagging).toFixed(2),
    },
  ];
}

/** Milliseconds of processor time, of all threads. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
