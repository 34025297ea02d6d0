import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Shelf } from './file.ts';
import type { Workshop } from './workshop.ts';

const squeeze = promisify(gzip);

/** The same files, the pages among them told in a `meta` element what the server can do. */
export function withAbilities(find: Shelf, { home, documents, build }: Workshop): Shelf {
  const abilities = ['corrections', 'stories', ...(documents ? ['documents'] : []), ...(build ? ['build'] : [])].join(
    ' ',
  );
  return async (path, gzipAccepted) => {
    const file = await find(path, gzipAccepted && !isPage(path));
    if (!file || !isPage(path)) return file;
    const told = file.body
      .toString()
      .replace('<head>', `<head><meta name="comention-server" content="${abilities}" data-home="${home}">`);
    const etag = file.etag.replace(/"$/, `-${abilities.replaceAll(' ', '-')}"`);
    if (!gzipAccepted) return { ...file, etag, body: Buffer.from(told) };
    return { ...file, etag, encoding: 'gzip', body: await squeeze(told) };
  };
}

function isPage(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html');
}
