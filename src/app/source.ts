import type { FetchFile } from '../bundle/fetch.ts';
import { carriesFiles, filesInside } from './offline/inside.ts';

let source: FetchFile = (address) => fetch(address);

/** Decides, when the page opens, where files come from: from inside the page if it carries them, else from beside it. */
export function chooseSource(page: Document): void {
  if (carriesFiles(page)) source = filesInside(page);
}

/** Gets a file of the bundle, by its address relative to the page. */
export const fetchFile: FetchFile = (address) => source(address);
