import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Arrow, findCycle, importsOf, ROOT, reachedFrom, readSources } from './imports.ts';

/** What each room may import from, besides itself. */
const ALLOWED: Record<string, string[]> = {
  model: [],
  read: ['model'],
  text: ['model'],
  graph: ['model'],
  bundle: ['model', 'graph'],
  serve: ['model', 'bundle'],
  app: ['model', 'graph', 'bundle'],
  cli: ['model', 'read', 'text', 'graph', 'bundle', 'serve'],
};

const arrows = importsOf(readSources());

describe('the rooms of src', () => {
  test('import only from the rooms they may know', () => {
    expect(forbidden(arrows)).toEqual([]);
  });

  test('hold no circle of imports', () => {
    expect(findCycle(arrows)).toBeNull();
  });

  test('leave nodejieba to one file', () => {
    expect(importersOf('nodejieba')).toEqual(['text/words/segmenter.ts']);
  });

  test('leave making a Sigma to one file', () => {
    expect(importersOf('sigma')).toHaveLength(1);
  });

  test('keep everything of Node out of the browser', () => {
    const reached = reachedFrom('app/main.tsx', arrows);
    const node = arrows.filter(({ from, to }) => reached.has(from) && (to.startsWith('node:') || to === 'nodejieba'));
    expect(node).toEqual([]);
  });
});

test('the top level holds what is meant to be there and nothing else', () => {
  const meant = [
    'LICENSE',
    'README.md',
    'biome.json',
    'graph',
    'graph.corrections.yaml',
    'index.html',
    'package-lock.json',
    'package.json',
    'seeds',
  ];
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n');
  const found = readdirSync(ROOT).filter(
    (name) => !name.startsWith('.') && !ignored.includes(`${name}/`) && !name.endsWith('.log'),
  );
  const unexpected = found.filter(
    (name) => ![...meant, 'src', 'tests', 'tsconfig.json', 'vite.config.ts'].includes(name),
  );
  expect(unexpected).toEqual([]);
});

describe('the walk over imports', () => {
  test('sees static, type, side-effect, re-exporting and dynamic imports', () => {
    const code = [
      "import { parse } from 'yaml';",
      "import type {\n  Graph,\n  Layout,\n} from '../model/graph.ts';",
      "import 'sirv';",
      "export { edgeKey } from '../model/graph.ts';",
      "const later = await import('vite');",
    ].join('\n');
    const seen = importsOf(new Map([['graph/new.ts', code]]));
    expect(seen.map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ['yaml', false],
      ['model/graph.ts', true],
      ['sirv', false],
      ['model/graph.ts', false],
      ['vite', false],
    ]);
  });

  test('reports an arrow from one room into a forbidden one', () => {
    const seen = importsOf(new Map([['text/new.ts', "import { buildGraph } from '../graph/build.ts';"]]));
    expect(forbidden(seen)).toEqual(['text/new.ts → graph/build.ts']);
  });

  test('reports a circle with the files on it', () => {
    const step = (from: string, to: string): Arrow => ({ from, to, own: true, typeOnly: false });
    expect(findCycle([step('z', 'a'), step('a', 'b'), step('b', 'c'), step('c', 'a')])).toEqual(['a', 'b', 'c', 'a']);
  });
});

function forbidden(all: readonly Arrow[]): string[] {
  return all
    .filter(({ from, to, own }) => own && roomOf(from) !== roomOf(to) && !ALLOWED[roomOf(from)]?.includes(roomOf(to)))
    .map(({ from, to }) => `${from} → ${to}`);
}

function importersOf(name: string): string[] {
  return arrows.filter(({ to, typeOnly }) => to === name && !typeOnly).map(({ from }) => from);
}

function roomOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}
