// Scores the extraction on documents whose entities a person has listed: npm run score -- --gold DIR
import { join } from 'node:path';
import { Command } from 'commander';
import { annotateDocuments } from '../../src/text/annotate.ts';
import type { Lexicon } from '../../src/text/lexicon/lexicon.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import { RULES, type Rule } from '../../src/text/rule.ts';
import { loadSegmenter, type Segmenter } from '../../src/text/words/segmenter.ts';
import { documentsIn } from './documents.ts';
import { type GoldDocument, readGold } from './gold.ts';
import { knownTo, withHalfTheNames, withoutNames } from './lexicon.ts';
import { pairedByName } from './pair.ts';
import { listing, rulesTable, scoreTable } from './print.ts';
import { type Score, scored } from './tally.ts';

interface Flags {
  gold: string;
  documents?: string;
  list?: true;
  brief?: true;
  json?: true;
}

const program = new Command('score')
  .description('scores the extraction on documents whose entities a person has listed')
  .requiredOption('--gold <dir>', 'folder of gold files, one JSON a document')
  .option('--documents <dir>', 'folder of the documents (default: "documents" in the gold folder)')
  .option('--list', 'name every miss, wrong entity and trap')
  .option('--brief', 'with the whole lexicon only, and no rule switched off')
  .option('--json', 'print JSON')
  .parse();

const flags = program.opts<Flags>();
const documents = await documentsIn(flags.documents ?? join(flags.gold, 'documents'));
const { pairs, lonely } = pairedByName(goldIn(flags.gold), documents);
for (const doc of lonely)
  process.stderr.write(`${doc}: no document of this name was read; needed: the file beside its gold\n`);
const lexicon = loadLexicon();
const runs: Array<[title: string, names: Lexicon]> = [
  ['With the whole lexicon', lexicon],
  ['With every other company and technology of the lexicon', withHalfTheNames(lexicon)],
  ['Without the companies and technologies of the lexicon', withoutNames(lexicon)],
];
const results: Record<string, { score: Score; without: Partial<Record<Rule, Score>> }> = {};
for (const [title, names] of flags.brief ? runs.slice(0, 1) : runs) {
  const segmenter = loadSegmenter(names);
  const score = scoreOf(names, segmenter);
  results[title] = { score, without: {} };
  say(`${title}, ${pairs.length} documents\n${scoreTable(score)}`);
  if (flags.list) say(`\n${listing(score)}`);
  if (flags.brief) continue;
  for (const rule of RULES) results[title].without[rule] = scoreOf(names, segmenter, rule);
  say(`\n${rulesTable(score, results[title].without)}\n`);
}
if (flags.json) process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);

function scoreOf(names: Lexicon, words: Segmenter, without?: Rule): Score {
  const { corpus } = annotateDocuments(documents, {
    lexicon: names,
    segmenter: words,
    without: new Set(without ? [without] : []),
  });
  const annotated = new Map(corpus.documents.map((document) => [document.id, document]));
  return scored(
    pairs.map(([gold, { id }]) => [gold, annotated.get(id)!]),
    knownTo(names),
  );
}

function goldIn(folder: string): GoldDocument[] {
  try {
    return readGold(folder);
  } catch (error) {
    return program.error((error as Error).message);
  }
}

function say(text: string): void {
  if (!flags.json) process.stdout.write(text);
}
