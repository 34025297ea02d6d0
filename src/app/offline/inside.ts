import type { FetchFile } from '../../bundle/fetch.ts';
import { PACKED } from '../../bundle/packed.ts';
import { unpack } from '../../bundle/unpack.ts';

/** Whether a page carries the files of a bundle inside. */
export function carriesFiles(page: ParentNode): boolean {
  return page.querySelector(PACKED) !== null;
}

/** What a page carries under a name, packed as it stands there; null when nothing. */
export function packedInside(page: ParentNode, name: string): string | null {
  return page.querySelector(`${PACKED}[data-file="${CSS.escape(name)}"]`)?.textContent ?? null;
}

/** Gets the files that a page carries by name, as `fetch` gets those of a server. */
export function filesInside(page: ParentNode): FetchFile {
  return async (name) => {
    const packed = packedInside(page, decodeURIComponent(name));
    return packed === null ? new Response(null, { status: 404 }) : new Response(await unpack(packed));
  };
}
