import type { Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file as it goes over the wire. */
export interface ServedFile {
  type: string;
  etag: string;
  encoding: 'gzip' | null;
  body: Buffer;
}

/** Finds the file of a request path below a folder; null when there is none or it lies elsewhere. */
export type Shelf = (path: string, gzipAccepted: boolean) => Promise<ServedFile | null>;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** Compressed again for each request beyond this size, so that the memory kept stays small. */
const KEPT_BELOW = 4 * 1024 * 1024;
const squeeze = promisify(gzip);

/** The files below `dir`, as they are at each request: a new build shows without a restart. Hidden files are not shown. */
export function shelf(dir: string): Shelf {
  const squeezed = new Map<string, { etag: string; body: Buffer }>();
  return async (path, gzipAccepted) => {
    const file = await locate(dir, path.endsWith('/') ? `${path}index.html` : path);
    if (!file) return null;
    const body = await readFile(file.real).catch(() => null);
    if (!body) return null;
    const type = TYPES[extname(file.real).toLowerCase()] ?? 'application/octet-stream';
    const etag = `W/"${file.stats.size.toString(36)}-${Math.round(file.stats.mtimeMs).toString(36)}"`;
    if (!gzipAccepted || !/^text|json|svg/.test(type)) return { type, etag, encoding: null, body };
    const known = squeezed.get(file.real);
    if (known?.etag === etag) return { type, etag, encoding: 'gzip', body: known.body };
    const small = await squeeze(body);
    if (body.length < KEPT_BELOW) squeezed.set(file.real, { etag, body: small });
    return { type, etag, encoding: 'gzip', body: small };
  };
}

async function locate(dir: string, path: string): Promise<{ real: string; stats: Stats } | null> {
  if (path.split('/').some((part) => part.startsWith('.')) || /[\\\0]/.test(path)) return null;
  try {
    const home = await realpath(dir);
    const real = await realpath(join(home, path));
    if (!real.startsWith(home + sep)) return null;
    const stats = await stat(real);
    return stats.isFile() ? { real, stats } : null;
  } catch {
    return null;
  }
}
