import * as v from 'valibot';
import { storyOf } from '../../bundle/story.ts';
import { serverHome } from '../corrections/server.ts';
import type { Draft } from './keeping.ts';

/** What this window knows to be kept: what another one keeps is its own matter. */
let known = new Set<string>();

const draftSchema = v.object({ story: v.unknown(), hash: v.nullable(v.string()) });

/** What the browser keeps of the stories of the bundle at this place; what makes no sense is passed over. */
export function readDrafts(): Draft[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => nameIn(key) !== null);
    known = new Set(keys);
    return keys.flatMap((key) => draftIn(nameIn(key)!, localStorage.getItem(key)) ?? []);
  } catch {
    return [];
  }
}

/** Keeps these drafts in the browser, and none of those kept before. Whether it did. */
export function keepDrafts(drafts: readonly Draft[]): boolean {
  try {
    const wanted = new Map(drafts.map(({ name, story, hash }) => [keyOf(name), JSON.stringify({ story, hash })]));
    for (const key of known) if (!wanted.has(key)) localStorage.removeItem(key);
    known = new Set(wanted.keys());
    for (const [key, text] of wanted) if (localStorage.getItem(key) !== text) localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The draft another window kept, or let go: null; null altogether where an event of the storage tells of something else. */
export function draftTold({ key, newValue }: StorageEvent): { name: string; draft: Draft | null } | null {
  const name = key === null ? null : nameIn(key);
  return name === null ? null : { name, draft: draftIn(name, newValue) };
}

function draftIn(name: string, text: string | null): Draft | null {
  try {
    const { story, hash } = v.parse(draftSchema, JSON.parse(text ?? 'null'));
    return { name, story: story === null ? null : storyOf(story, name), hash };
  } catch {
    return null;
  }
}

/** Where no server tells bundles apart, the place of the page does; a bundle built anew is the same one. */
function keyOf(name: string): string {
  return `comention story ${serverHome() ?? location.pathname}\t${name}`;
}

function nameIn(key: string): string | null {
  const start = keyOf('');
  return key.startsWith(start) ? key.slice(start.length) : null;
}
