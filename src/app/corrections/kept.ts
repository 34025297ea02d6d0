import { formatCorrection } from '../../bundle/format-correction.ts';
import { carriesFiles, filesInside } from '../offline/inside.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { useFile, withdrawnOf } from './file.ts';
import { serverHome } from './server.ts';

/** Corrections of one bundle as the browser keeps them: lines of a corrections file. */
export interface Kept {
  made: string[];
  withdrawn: string[];
}

const KEY = 'comention corrections';

/** Under this name a page that carries everything inside brings corrections that its bundle does not have. */
export const KEPT_INSIDE = 'corrections.json';

/** What the browser kept of the corrections to a bundle; null where there is nothing. */
export function keptOf(opened: World): Kept | null {
  try {
    return parseKept(localStorage.getItem(keyOf(opened)));
  } catch {
    return null;
  }
}

/** Corrections that a page carries inside; null where it carries none. */
export async function keptInside(page: Document): Promise<Kept | null> {
  if (!carriesFiles(page)) return null;
  const response = await filesInside(page)(KEPT_INSIDE);
  return response.ok ? parseKept(await response.text()) : null;
}

function parseKept(text: string | null): Kept | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('made' in kept) || !('withdrawn' in kept)) return null;
    return isTexts(kept.made) && isTexts(kept.withdrawn) ? { made: kept.made, withdrawn: kept.withdrawn } : null;
  } catch {
    return null;
  }
}

/** Keeps corrections in the browser whenever there are others, until the function returned is called. */
export function keepCorrections(opened: World): () => void {
  const keep = () => {
    const made = useStore.getState().corrections;
    const kept: Kept = { made: made.map(formatCorrection), withdrawn: withdrawnOf(made, useFile.getState()) };
    try {
      if (kept.made.length + kept.withdrawn.length === 0) localStorage.removeItem(keyOf(opened));
      else localStorage.setItem(keyOf(opened), JSON.stringify(kept));
    } catch {
      // Private windows and full disks: corrections live as long as the page.
    }
  };
  const stops = [
    useStore.subscribe((now, before) => now.corrections !== before.corrections && keep()),
    useFile.subscribe((now, before) => now.lines !== before.lines && keep()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Where a bundle without a server of its own has another page or other documents, it is another bundle. */
function keyOf({ documents }: World): string {
  return `${KEY} ${serverHome() ?? `${location.pathname} ${documents.length} ${documents[0]?.id}`}`;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
