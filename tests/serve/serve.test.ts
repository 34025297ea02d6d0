import { symlinkSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Serving, serveExplorer } from '../../src/serve/serve.ts';
import { folderWith } from '../cli/run.ts';

const GRAPH = JSON.stringify({ nodes: Array.from({ length: 500 }, (_, index) => `城市${index}`) });

describe('the server', () => {
  test('serves the explorer at its root and the bundle below /graph/, each with its type', async () => {
    const { url } = await serving();
    expect(await get(url, '/')).toMatchObject({
      status: 200,
      body: '<p>explorer</p>',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect(await get(url, '/assets/a.js?v=1')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    const graph = await get(url, '/graph/graph.json');
    expect(graph).toMatchObject({
      status: 200,
      body: GRAPH,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    expect(await get(url, '/graph/none.json')).toMatchObject({ status: 404 });
  });

  test('forbids foreign scripts, framing and guessing of types on every answer', async () => {
    const { url } = await serving();
    for (const path of ['/', '/graph/graph.json', '/none']) {
      const { headers } = await get(url, path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toMatch(/^default-src 'self';/);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('compresses for those who accept it, the same each time', async () => {
    const { url } = await serving();
    for (const _ of [1, 2]) {
      const { headers, bytes } = await get(url, '/graph/graph.json', { 'accept-encoding': 'br, gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(bytes.length).toBeLessThan(GRAPH.length / 2);
      expect(gunzipSync(bytes).toString()).toBe(GRAPH);
    }
  });

  test('answers that nothing changed', async () => {
    const { url } = await serving();
    const { headers } = await get(url, '/graph/graph.json');
    expect(await get(url, '/graph/graph.json', { 'if-none-match': headers.etag })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  test.each([
    '/../secret.txt',
    '/graph/../../secret.txt',
    '/graph/..%2f..%2fsecret.txt',
    '/graph/%2e%2e/%2e%2e/secret.txt',
    '/graph/..\\..\\secret.txt',
    '/graph/../graph-private/secret.txt',
    '/graph//etc/passwd',
    '/graph/link.txt',
    '/graph/.hidden',
    '/graph/graph.json%00.txt',
    '/%ff',
    '/graph',
    '/assets',
  ])('gives nothing for %s', async (path) => {
    const { url } = await serving();
    const { status, body } = await get(url, path);
    expect([status, body]).toEqual([404, '404\n']);
  });

  test('refuses to be written to', async () => {
    const { url } = await serving();
    expect(await get(url, '/graph/graph.json', {}, 'PUT')).toMatchObject({ status: 405 });
  });

  test('sends no body to HEAD', async () => {
    const { url } = await serving();
    expect(await get(url, '/graph/graph.json', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('gives nothing to a page that reaches it under another name', async () => {
    const { url } = await serving();
    expect(await get(url, '/graph/graph.json', { host: 'evil.example:80' })).toMatchObject({ status: 403 });
  });

  test('survives a request that is no HTTP', async () => {
    const { url } = await serving();
    await new Promise((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
        socket.write('\x16\x03\x01 nonsense\r\n\r\n'),
      );
      socket.on('close', resolve).on('error', resolve).resume();
    });
    expect(await get(url, '/')).toMatchObject({ status: 200 });
  });

  test('shows a bundle built while it serves', async () => {
    const folder = folderWith({ 'app/index.html': '' });
    const { url } = await serve(folder);
    expect(await get(url, '/graph/graph.json')).toMatchObject({ status: 404 });
    symlinkSync(folderWith({ 'graph.json': '{}' }), join(folder, 'graph'));
    expect(await get(url, '/graph/graph.json')).toMatchObject({ status: 200 });
  });

  test('takes the next free port only when it may', async () => {
    const folder = folderWith({ 'app/index.html': '' });
    const port = Number(new URL((await serve(folder)).url).port);
    const next = await serve(folder, port, true);
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await expect(serve(folder, port, false)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('is gone once closed', async () => {
    const { url, close } = await serving();
    await close();
    await expect(get(url, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

async function serving(): Promise<Serving> {
  const folder = folderWith({
    'app/index.html': '<p>explorer</p>',
    'app/assets/a.js': 'export {}',
    'graph/graph.json': GRAPH,
    'graph/.hidden': 'hidden',
    'graph-private/secret.txt': 'secret',
    'secret.txt': 'secret',
  });
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'graph/link.txt'));
  return serve(folder);
}

async function serve(folder: string, port = 0, orNext = false): Promise<Serving> {
  const options = { app: join(folder, 'app'), bundle: join(folder, 'graph'), host: '127.0.0.1', port, orNext };
  const started = await serveExplorer(options);
  onTestFinished(() => started.close());
  return started;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  body: string;
}

/** Sends the path as it stands, where `fetch` would tidy it up. */
function get(url: string, path: string, headers: IncomingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode, headers: response.headers, bytes, body: bytes.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}
