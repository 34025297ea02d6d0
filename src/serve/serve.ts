import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Shelf, shelf } from './file.ts';
import { isLocal } from './guard.ts';
import { withAbilities } from './abilities.ts';
import { answerRequest, REQUESTS } from './requests.ts';
import { withStories } from './stories.ts';
import type { Workshop } from './workshop.ts';

export interface ServeOptions {
  /** Folder of the built explorer. */
  app: string;
  /** Folder of the bundle, served below `/graph/`. */
  bundle: string;
  host: string;
  port: number;
  /** Take the next free port when this one is in use. */
  orNext: boolean;
  /** Origins whose pages may show views inside them, or `*` for all. None may show more than a view. */
  embedders?: readonly string[] | undefined;
  /** What the page may change; nothing where it is left out. */
  workshop?: Workshop | undefined;
}

export interface Serving {
  /** Where to point a browser, with `/` at its end. */
  url: string;
  close(): Promise<void>;
}

const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const SECURITY = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const PORTS_TRIED = 100;

/**
 * Serves the explorer and a bundle. Rejects with the system's error (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`) when it
 * cannot listen.
 */
export async function serveExplorer(options: ServeOptions): Promise<Serving> {
  const { app, bundle, host, port, orNext, embedders = [], workshop } = options;
  const appFiles = workshop ? withAbilities(shelf(app), workshop) : shelf(app);
  const bundleFiles = withStories(shelf(bundle), bundle);
  const find: Shelf = (path, gzip) =>
    path.startsWith('/graph/') ? bundleFiles(path.slice('/graph'.length), gzip) : appFiles(path, gzip);
  const local = host === '127.0.0.1' || host === 'localhost' || host === '::1';
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    response.setHeader('Content-Security-Policy', `${POLICY}; frame-ancestors ${framers(request.url, embedders)}`);
    const answering =
      local && !isLocal(request.headers.host)
        ? Promise.resolve(refuse(response, 403))
        : workshop && request.url?.startsWith(REQUESTS)
          ? answerRequest(request, response, { workshop, host })
          : answer(request, response, find);
    answering.catch(() => (response.headersSent ? response.destroy() : refuse(response, 500)));
  });
  const last = orNext ? port + PORTS_TRIED : port;
  const taken = await listen(server, host, port, last);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Who may frame a page: a view alone, in which nothing can be changed, those who were allowed to; anything else nobody. */
function framers(url: string | undefined, embedders: readonly string[]): string {
  const isEmbed = url !== undefined && /^\/\?embed(?:[&=]|$)/.test(url);
  return isEmbed && embedders.length > 0 ? embedders.join(' ') : "'none'";
}

async function answer(request: IncomingMessage, response: ServerResponse, find: Shelf): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = pathOf(request.url ?? '/');
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const file = path === null ? null : await find(path, gzip);
  if (!file) return refuse(response, 404);
  response.setHeader('Content-Type', file.type);
  response.setHeader('ETag', file.etag);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  if (file.encoding) response.setHeader('Content-Encoding', file.encoding);
  response.setHeader('Content-Length', file.body.length);
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]!);
  } catch {
    return null;
  }
}

function listen(server: Server, host: string, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, host, port + 1, last));
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
