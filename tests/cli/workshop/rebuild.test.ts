import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { rebuild } from '../../../src/cli/workshop/rebuild.ts';
import type { BuildStep } from '../../../src/serve/workshop.ts';
import { contentsOf, folderWith } from '../run.ts';

vi.setConfig({ testTimeout: 120_000 });

const NEVER = new AbortController().signal;

describe('building again', () => {
  test('tells its steps and ends well; what could not be read is said', async () => {
    const { folder, build } = building({ 'in/a.md': '# 上海\n\n上海研发人工智能。\n', 'in/b.pdf': '%PDF-1.7 broken' });
    const steps: BuildStep[] = [];
    const { end, said } = await build((step) => steps.push(step), NEVER);
    expect(end).toBe('incomplete');
    expect(said).toContain('b.pdf: ');
    expect([...new Set(steps.map(({ step }) => step))]).toEqual([
      'Reading',
      'Finding names',
      'Linking',
      'Placing',
      'Writing',
    ]);
    expect(steps).toContainEqual({ step: 'Reading', done: 2, of: 2 });
    expect(Object.keys(contentsOf(join(folder, 'out')))).toContain('graph.json');
  });

  test('that fails says why, and the bundle stays as it was', async () => {
    const { folder, build } = building({ 'in/b.pdf': '%PDF-1.7 broken', 'out/graph.json': 'old' });
    const { end, said } = await build(() => {}, NEVER);
    expect(end).toBe('failed');
    expect(said).toContain('nothing could be read');
    expect(contentsOf(join(folder, 'out'))).toEqual({ 'graph.json': 'old' });
  });

  test('is stopped when asked, one runs at a time, and the bundle stays as it was', async () => {
    const { folder, build } = building({ 'in/a.md': '上海研发人工智能。', 'out/graph.json': 'old' });
    const stopping = new AbortController();
    const stopped = build(() => stopping.abort(), stopping.signal);
    await expect(build(() => {}, NEVER)).rejects.toMatchObject({ status: 409, problem: 'a build is running' });
    expect(await stopped).toMatchObject({ end: 'stopped' });
    expect(contentsOf(join(folder, 'out'))).toEqual({ 'graph.json': 'old' });
  });
});

function building(files: Record<string, string>) {
  const folder = folderWith(files);
  return { folder, build: rebuild(() => [join(folder, 'in'), '--out', join(folder, 'out'), '--no-cache']) };
}
