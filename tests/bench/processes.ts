import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCrew } from '../../src/cli/extraction/crew.ts';
import { extractorTools, keepAccepted, type StoredPlace } from '../../src/cli/extraction/extractor.ts';
import { once } from '../../src/cli/extraction/once.ts';
import { openStore } from '../../src/cli/extraction/store.ts';
import { collectInputs, type Input } from '../../src/cli/inputs.ts';
import { acceptNames, mergeProposals, type Proposals } from '../../src/text/new-names/accept.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import type { Measurement } from './bench.ts';

/** Share of the files that each process reads before the clock starts, so that all are warm. */
const WARM = 0.1;

/** Time that two processes take for all documents of a folder, beside one; both steps that look at single documents, all warm. */
export async function measureProcesses(folder: string): Promise<Measurement[]> {
  const { inputs } = collectInputs([folder]);
  const one = await timeOf(inputs, 1);
  const two = await timeOf(inputs, 2);
  return [
    {
      what: `${inputs.length} files, two processes beside one`,
      ours: `${(two / 1000).toFixed(1)} s`,
      against: `${(one / 1000).toFixed(1)} s (one)`,
      ratio: (one / two).toFixed(2),
    },
  ];
}

async function timeOf(inputs: readonly Input[], jobs: number): Promise<number> {
  const lexicon = loadLexicon();
  const tools = once(() => extractorTools(lexicon));
  const folder = mkdtempSync(join(tmpdir(), 'comention-bench-'));
  const crew = createCrew({ folder, fingerprint: 'bench' }, jobs, [], tools);
  try {
    const warming = Math.ceil(inputs.length * WARM);
    const first = await Promise.all(inputs.slice(0, warming).map((input) => crew.read(input)));
    const start = performance.now();
    const rest = await Promise.all(inputs.slice(warming).map((input) => crew.read(input)));
    const reading = performance.now() - start;
    const documents = [...first, ...rest].flatMap((file) => ('failed' in file ? [] : file.summary.documents));
    const proposals: Proposals = new Map();
    for (const document of documents) mergeProposals(proposals, document.proposals);
    const accepted = keepAccepted(openStore(folder), acceptNames(proposals, tools().judge).accepted);
    const places = documents.map(({ place }): StoredPlace => place);
    await Promise.all(places.slice(0, warming).map((place) => crew.sight(place, accepted)));
    const again = performance.now();
    await Promise.all(places.slice(warming).map((place) => crew.sight(place, accepted)));
    return reading + performance.now() - again;
  } finally {
    await crew.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
