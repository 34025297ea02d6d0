import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Recipe } from '../../model/graph.ts';
import type { Workshop } from '../../serve/workshop.ts';
import { correctionsBeside, documentsBeside, existingDocuments } from '../beside.ts';
import { ROOT } from '../place.ts';
import { addedDocuments } from './added-documents.ts';
import { correctionsFile } from './corrections-file.ts';
import { rebuild } from './rebuild.ts';
import { storiesFolder } from './stories-folder.ts';

export interface WorkshopOptions {
  /** Files and folders the bundle is built from; without them it cannot be built again. */
  from?: readonly string[] | undefined;
  /** Further tables of names it is built with. */
  lexicon?: readonly string[];
  /** Where corrections are written; beside the bundle where it is left out. */
  corrections?: string;
}

/** What pages may change of a bundle: its corrections and stories; and where it is known what it is built from, its documents. */
export function workshopOf(
  dir: string,
  { window, types }: Pick<Recipe, 'window' | 'types'>,
  { from = sourcesOf(dir), lexicon = [], corrections = correctionsBeside(dir) }: WorkshopOptions,
): Workshop {
  const file = correctionsFile(corrections);
  const again = (): string[] => [
    ...from,
    ...existingDocuments(dir),
    ...['--out', dir, '--window', window, '--types', types.join(',')],
    ...(file.read().hash === null ? [] : ['--corrections', corrections]),
    ...(lexicon.length > 0 ? ['--lexicon', ...lexicon] : []),
  ];
  const isKnown = from.length > 0;
  return {
    home: createHash('sha256').update(resolve(corrections)).digest('hex').slice(0, 16),
    corrections: file,
    stories: storiesFolder(join(dir, 'stories')),
    documents: isKnown ? addedDocuments(documentsBeside(dir)) : null,
    build: isKnown ? rebuild(again) : null,
  };
}

/** What a bundle is known to be built from: that of the program itself. */
function sourcesOf(dir: string): string[] {
  return resolve(dir) === join(ROOT, 'graph') ? [join(ROOT, 'seeds')] : [];
}
