import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import { collectInputs } from '../../src/cli/inputs.ts';
import { ROOT } from '../../src/cli/place.ts';
import type { Document } from '../../src/model/document.ts';
import { readDocuments } from '../../src/read/read-documents.ts';
import { acceptNames, mergeProposals, type Proposals, proposalsOf } from '../../src/text/new-names/accept.ts';
import { finderOf } from '../../src/text/new-names/accepted-names.ts';
import { mentionsOf } from '../../src/text/annotate.ts';
import { extract, type Tools, toolsOf } from '../../src/text/extract.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import { resolveNames } from '../../src/text/resolve/resolve.ts';
import { mergeNames, type Names, namesIn } from '../../src/text/resolve/seen-names.ts';
import { loadSegmenter } from '../../src/text/words/segmenter.ts';
import { sightingsIn } from '../../src/text/sightings.ts';
import type { Measurement } from './bench.ts';
import { median } from './median.ts';

interface File {
  path: string;
  bytes: Uint8Array;
}

/**
 * Speed of the whole extraction (files → documents → mentions) beside nodejieba tagging the same cleaned text, by turns, in
 * processor time; what starting costs; and memory. `folder` holds further documents; without it only the five are read.
 */
export async function measureExtraction(folder: string | undefined): Promise<Measurement[]> {
  let tools: Tools | undefined;
  const starting = await processorTime(() => {
    const lexicon = loadLexicon();
    tools = toolsOf(lexicon, loadSegmenter(lexicon));
  });
  const seeds = filesIn(join(ROOT, 'seeds'));
  const most = folder === undefined ? seeds : filesIn(folder);
  annotate(await readAll(most), tools!);
  const memory = process.memoryUsage().rss;
  const loading = await processorTime(() => nodejieba.load());
  const own = process.memoryUsage().rss - memory;
  const rows: Measurement[] = [
    {
      what: 'start-up: lexicon, names, words',
      ours: `${starting.toFixed(0)} ms`,
      against: `${loading.toFixed(0)} ms (nodejieba.load)`,
      ratio: (starting / loading).toFixed(2),
    },
    {
      what: 'memory of the extraction',
      ours: `${megabytes(memory)} MB`,
      against: `${megabytes(own)} MB (nodejieba's own)`,
      ratio: (memory / own).toFixed(2),
    },
    ...(await speed('speed, the five documents, warm', seeds, tools!, 25)),
  ];
  if (folder !== undefined) rows.push(...(await speed(`speed, ${most.length} files`, most, tools!, 3)));
  return rows;
}

async function speed(what: string, files: readonly File[], tools: Tools, rounds: number): Promise<Measurement[]> {
  const times: Array<[reading: number, extracting: number, tagging: number]> = [];
  let documents: Document[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const reading = await processorTime(async () => {
      documents = await readAll(files);
    });
    const extracting = await processorTime(() => annotate(documents, tools));
    const tagging = await processorTime(() => {
      for (const { text } of documents) nodejieba.tag(text);
    });
    times.push([reading, extracting, tagging]);
  }
  const warm = times.slice(Math.floor(rounds / 3));
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const tagging = median(warm.map((time) => time[2]));
  return [
    { from: 'from the cleaned text', time: median(warm.map((time) => time[1])) },
    { from: 'from the files', time: median(warm.map((time) => time[0] + time[1])) },
  ].map(({ from, time }) => ({
    what: `${what}, ${from}`,
    ours: `${(characters / time).toFixed(0)} characters/ms`,
    against: `${(characters / tagging).toFixed(0)} (nodejieba.tag)`,
    ratio: (tagging / time).toFixed(2),
  }));
}

async function readAll(files: readonly File[]): Promise<Document[]> {
  const documents: Document[] = [];
  for (const { bytes, path } of files)
    for await (const found of readDocuments(bytes, path)) if ('document' in found) documents.push(found.document);
  return documents;
}

/** Extracts each document, accepts names, resolves them, makes the mentions. */
function annotate(documents: readonly Document[], tools: Tools): void {
  const extractions = documents.map((document) => extract(document, tools));
  const proposals: Proposals = new Map();
  for (const extraction of extractions) mergeProposals(proposals, proposalsOf(extraction, tools));
  const find = finderOf(acceptNames(proposals, tools.judge).accepted);
  const names: Names = new Map();
  const sighted = extractions.map((extraction) => {
    const sightings = sightingsIn(extraction, find, tools.dictionary);
    mergeNames(names, namesIn(sightings));
    return sightings;
  });
  const resolution = resolveNames(names, tools.dictionary);
  for (const sightings of sighted) mentionsOf(sightings, resolution);
}

function filesIn(folder: string): File[] {
  return collectInputs([folder]).inputs.map(({ file, path }) => ({ path, bytes: readFileSync(file) }));
}

/** Milliseconds of processor time, of all threads. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
