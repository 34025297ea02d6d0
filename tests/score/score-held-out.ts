// Says what share of the names the lexicon has would be found if it lacked them: npm run score:held-out -- DIR
import { Command } from 'commander';
import { annotateDocuments } from '../../src/text/annotate.ts';
import type { Lexicon } from '../../src/text/lexicon/lexicon.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import { loadSegmenter } from '../../src/text/words/segmenter.ts';
import { documentsIn } from './documents.ts';
import { heldOut } from './held-out.ts';
import { withHalfTheNames } from './lexicon.ts';

/** Names shown that were not found. */
const SHOWN = 50;

const program = new Command('score:held-out')
  .description('takes every other company and technology out of the lexicon and counts how many are found all the same')
  .argument('<dir>', 'folder of documents; no gold is needed')
  .parse();

const documents = await documentsIn(program.args[0]!);
const lexicon = loadLexicon();
const smaller = withHalfTheNames(lexicon);
const known = keysOf(smaller);
const all = keysOf(lexicon);
const [whole, without] = [lexicon, smaller].map((names) => {
  return annotateDocuments(documents, { lexicon: names, segmenter: loadSegmenter(names) }).corpus.documents;
});
const pairs = whole!.map((document, i) => [document, without![i]!] as const);
process.stdout.write(`${documents.length} documents\n`);
for (const type of ['company', 'technology'] as const) {
  const { lacking, found, rules, missed } = heldOut(type, pairs, (entity) => all.has(entity) && !known.has(entity));
  const share = lacking === 0 ? 0 : (found / lacking) * 100;
  const byRule = Object.entries(rules).sort(([, a], [, b]) => b - a);
  const first = missed
    .slice(0, SHOWN)
    .map(({ entity, documents: times }) => `${entity.slice(type.length + 1)} ${times}`);
  process.stdout.write(
    `\n${type}: ${found} of ${lacking} found without their line (${share.toFixed(1)} %)
  by ${byRule.map(([rule, times]) => `${rule} ${times}`).join(', ')}
  the first ${first.length} of ${missed.length} not found: ${first.join(', ')}\n`,
  );
}

function keysOf({ entries }: Lexicon): Set<string> {
  return new Set(entries.map(({ type, name }) => `${type}:${name}`));
}
