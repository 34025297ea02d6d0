import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatStory } from '../../src/bundle/story.ts';
import { correctionsFile } from '../../src/cli/workshop/corrections-file.ts';
import { storiesFolder } from '../../src/cli/workshop/stories-folder.ts';
import { serveExplorer } from '../../src/serve/serve.ts';
import type { Build, Workshop } from '../../src/serve/workshop.ts';
import { contentsOf, folderWith } from '../cli/run.ts';

const LINE = '- {not: city:重庆}\n';

describe('a page of the explorer', () => {
  test('is told what the server can do, and reads and saves corrections', async () => {
    const { url, ask, folder } = await serving();
    expect(await (await fetch(url)).text()).toContain(
      '<meta name="comention-server" content="corrections stories" data-home="',
    );
    expect(await (await fetch(`${url}api/corrections`)).json()).toEqual({ name: 'c.yaml', text: '', hash: null });
    const saved = await ask('api/corrections', { add: [LINE], remove: [], hash: null });
    expect(saved).toMatchObject({ status: 200, value: { text: LINE } });
    expect(contentsOf(folder)['c.yaml']).toBe(LINE);
  });

  test('that does not know the file as it is gets it as it is', async () => {
    const { ask } = await serving();
    await ask('api/corrections', { add: [LINE], remove: [], hash: null });
    expect(await ask('api/corrections', { add: [LINE], remove: [], hash: null })).toMatchObject({
      status: 409,
      value: { text: LINE },
    });
  });

  test('reads, saves and takes away stories, each where it is as the page last saw it', async () => {
    const { url, ask, folder } = await serving();
    const story = { schema: 1, title: '话', scenes: [] };
    const saved = await ask('api/stories', { name: '会', story, hash: null });
    expect(saved).toMatchObject({ status: 200, value: { name: '会', text: formatStory({ ...story, schema: 1 }) } });
    expect(await (await fetch(`${url}api/stories`)).json()).toEqual({ files: [saved.value], unread: [] });
    expect(await (await fetch(`${url}graph/stories.json`)).json()).toEqual(['会']);
    expect(await ask('api/stories', { name: '会', story, hash: 'other' })).toMatchObject({
      status: 409,
      value: saved.value,
    });
    const { hash } = saved.value as { hash: string };
    expect(await ask('api/stories', { name: '会', story: null, hash })).toMatchObject({
      status: 200,
      value: { hash: null },
    });
    expect(Object.keys(contentsOf(folder))).toEqual(['app/index.html']);
  });

  test.each([
    ['a path for a name', { name: '../c', story: { schema: 1, scenes: [] }, hash: null }],
    ['no story', { name: 'a', story: { schema: 1, scenes: 'none' }, hash: null }],
    ['a story of another version', { name: 'a', story: { schema: 2, scenes: [] }, hash: null }],
    ['no name', { story: null, hash: null }],
    ['no state of the file', { name: 'a', story: null }],
  ])('that saves %s for a story is told so, and nothing is written', async (_, saving) => {
    const { ask, folder } = await serving();
    expect(await ask('api/stories', saving)).toMatchObject({ status: 400, value: { needed: expect.any(String) } });
    expect(Object.keys(contentsOf(folder))).toEqual(['app/index.html']);
  });

  test('hears how far a build is and how it ended', async () => {
    const build: Build = async (tell) => {
      tell({ step: 'Reading', done: 1, of: 2 });
      return { end: 'done', said: '' };
    };
    const { url, headers } = await serving({ build });
    const response = await fetch(`${url}api/build`, { method: 'POST', headers, body: '{}' });
    expect(
      (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { step: 'Reading', done: 1, of: 2 },
      { end: 'done', said: '' },
    ]);
  });

  test('that goes away stops the build it asked for', async () => {
    let tellStopped = () => {};
    const stopped = new Promise<void>((resolve) => {
      tellStopped = resolve;
    });
    const build: Build = async (tell, signal) => {
      tell({ step: 'Reading', done: 0, of: null });
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      tellStopped();
      return { end: 'stopped', said: '' };
    };
    const { url, headers } = await serving({ build });
    const leaving = new AbortController();
    const response = await fetch(`${url}api/build`, { method: 'POST', headers, body: '{}', signal: leaving.signal });
    await response.body!.getReader().read();
    leaving.abort();
    await stopped;
  });

  test.each([
    ['api/build', 403],
    ['api/documents?name=a.txt', 403],
    ['api/nothing', 404],
  ])('may not ask %s of a server that was not told what to build from', async (path, status) => {
    const { ask } = await serving();
    expect(await ask(path, {})).toMatchObject({ status });
  });

  test.each([
    ['no JSON', '{', 400],
    ['JSON of another form', '{"add": 1, "remove": [], "hash": null}', 400],
    ['too much', JSON.stringify({ add: ['x'.repeat(5 * 1024 * 1024)] }), 413],
  ])('that sends %s is told so', async (_, body, status) => {
    const { url, headers } = await serving();
    const response = await fetch(`${url}api/corrections`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(Object.keys((await response.json()) as object)).toEqual(['problem', 'needed']);
  });
});

describe('any other page', () => {
  test.each<[string, (url: string) => Record<string, string>]>([
    ['of another site', () => ({ origin: 'https://evil.example' })],
    ['of another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['without an origin', () => ({ origin: '' })],
    ['in a frame without an origin', () => ({ origin: 'null' })],
    ['that says so itself', (url) => ({ origin: url, 'sec-fetch-site': 'cross-site' })],
  ])('%s changes nothing', async (_, headersOf) => {
    const { url, folder } = await serving();
    const headers = { 'content-type': 'application/json', ...headersOf(url.slice(0, -1)) };
    const body = JSON.stringify({ add: [LINE], remove: [], hash: null });
    expect((await fetch(`${url}api/corrections`, { method: 'POST', headers, body })).status).toBe(403);
    expect(Object.keys(contentsOf(folder))).not.toContain('c.yaml');
  });

  test('with what a form can send changes nothing', async () => {
    const { url, headers, folder } = await serving();
    const form = { ...headers, 'content-type': 'text/plain' };
    const body = JSON.stringify({ add: [LINE], remove: [], hash: null });
    expect((await fetch(`${url}api/corrections`, { method: 'POST', headers: form, body })).status).toBe(415);
    expect(Object.keys(contentsOf(folder))).not.toContain('c.yaml');
  });
});

test('a server without a workshop says nothing of one and answers no request', async () => {
  const folder = folderWith({ 'app/index.html': '<head></head>' });
  const { url, close } = await serveExplorer({
    app: join(folder, 'app'),
    bundle: folder,
    host: '127.0.0.1',
    port: 0,
    orNext: false,
  });
  onTestFinished(() => close());
  expect(await (await fetch(url)).text()).toBe('<head></head>');
  expect((await fetch(`${url}api/corrections`)).status).toBe(404);
  expect((await fetch(`${url}api/corrections`, { method: 'POST', body: '{}' })).status).toBe(405);
});

async function serving(more: Partial<Workshop> = {}) {
  const folder = folderWith({ 'app/index.html': '<html><head></head></html>' });
  const workshop = {
    home: 'here',
    corrections: correctionsFile(join(folder, 'c.yaml')),
    stories: storiesFolder(join(folder, 'graph', 'stories')),
    documents: null,
    build: null,
    ...more,
  };
  const options = {
    app: join(folder, 'app'),
    bundle: join(folder, 'graph'),
    host: '127.0.0.1',
    port: 0,
    orNext: false,
  };
  const { url, close } = await serveExplorer({ ...options, workshop });
  onTestFinished(() => close());
  const headers = { origin: url.slice(0, -1), 'content-type': 'application/json' };
  const ask = async (path: string, value: unknown) => {
    const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(value) });
    return { status: response.status, value: (await response.json()) as unknown };
  };
  return { url, folder, headers, ask };
}
