import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeBundle } from '../../src/bundle/write.ts';
import { nodeComplaint } from '../../src/cli/setup/node-version.mjs';
import { makeBundle } from '../bundle/make-bundle.ts';
import { contentsOf, folderWith, run } from './run.ts';

describe('the command line', () => {
  test.each([
    [['unknown'], 'unknown command'],
    [['build', '--window', 'galaxy'], 'galaxy'],
    [['build', '--types', 'city,dragon'], 'dragon'],
    [['export'], '--format'],
    [['export', '--format', 'doc'], 'doc'],
    [['serve', '--port', '70000'], '65535'],
    [['serve', '--nonsense'], '--nonsense'],
  ])('refuses %j as wrong usage', async (args, named) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });

  test('shows its version and its help without complaint', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, err: '' });
    const help = await run('--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const command of ['build', 'serve', 'export', 'check']) expect(help.out).toContain(command);
  });

  test.each(['check', 'serve'])('%s says what is missing where there is no bundle', async (command) => {
    const folder = folderWith({ 'documents.json': '[]' });
    const { code, err } = await run(command, folder);
    expect(code).toBe(3);
    expect(err).toContain('graph.json: is missing; needed: ');
  });

  test.each([
    ['20.18.3', true],
    ['18.20.0', true],
    ['20.19.0', false],
    ['22.0.0', false],
  ])('with Node %s complains: %s', (version, complains) => {
    expect(nodeComplaint(version) !== null).toBe(complains);
  });
});

describe('with a bundle', () => {
  test('check tells a number that does not follow from the mentions', async () => {
    const bundle = await built();
    const broken = folderWith({
      ...bundle,
      'graph.json': bundle['graph.json']!.replace(/"weight":[\d.]+/, '"weight":99'),
    });
    const { code, err } = await run('check', broken);
    expect(code).toBe(1);
    expect(err).toContain('weight');
  });

  test.each([
    ['gexf', ['graph.gexf']],
    ['graphml', ['graph.graphml']],
    ['json', ['graph.json']],
    ['csv', ['edges.csv', 'evidence.csv', 'nodes.csv', 'recipe.txt']],
  ])('export writes %s and names the files', async (format, names) => {
    const folder = folderWith({});
    const bundle = folderWith(await built());
    const { code, out } = await run('export', bundle, '--format', format, '--out', join(folder, 'new'));
    expect(code).toBe(0);
    expect(Object.keys(contentsOf(join(folder, 'new')))).toEqual(names);
    for (const name of names) expect(out).toContain(name);
  });

  test('export takes the name of a file, and never writes into the bundle', async () => {
    const folder = folderWith({});
    const bundle = folderWith(await built());
    await run('export', bundle, '--format', 'gexf', '--out', join(folder, 'cities.gexf'));
    expect(Object.keys(contentsOf(folder))).toEqual(['cities.gexf']);
    const before = contentsOf(bundle);
    expect(await run('export', bundle, '--format', 'json', '--out', bundle)).toMatchObject({ code: 2 });
    expect(contentsOf(bundle)).toEqual(before);
  });
});

async function built(): Promise<Record<string, string>> {
  const folder = folderWith({});
  const bundle = makeBundle([
    {
      sentences: [
        ['city:上海', 'company:华为'],
        ['city:上海', 'technology:5G', 'company:华为'],
      ],
    },
  ]);
  await writeBundle(join(folder, 'graph'), bundle);
  return contentsOf(join(folder, 'graph'));
}
