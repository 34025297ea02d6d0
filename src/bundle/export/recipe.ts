import * as v from 'valibot';
import type { DocumentFacts } from '../../model/document.ts';
import { ENTITY_TYPES } from '../../model/entity.ts';
import { type Recipe, WINDOWS } from '../../model/graph.ts';

/** What anything taken away was made from: enough to make it again, and to show the same view again. */
export interface ExportRecipe {
  /** How the graph was made. */
  graph: Recipe;
  /** How many documents it was made from, and the SHA-256 over theirs; null where the browser cannot compute it. */
  documents: { count: number; sha256: string | null };
  /** What was seen, as the fragment of an address, without `#`; empty: the whole network. */
  view: string;
}

const recipeSchema = v.object({
  graph: v.object({
    version: v.string(),
    lexicon: v.string(),
    corrections: v.nullable(v.string()),
    window: v.picklist(WINDOWS),
    types: v.array(v.picklist(ENTITY_TYPES)),
    seed: v.number(),
  }),
  documents: v.object({ count: v.number(), sha256: v.nullable(v.string()) }),
  view: v.string(),
});

const MARK = 'comention-recipe:';
const TOKEN = /comention-recipe:([\w-]+)/;

/** A recipe as one word of letters, digits, `-` and `_` behind `comention-recipe:`, which any format can carry unchanged. */
export function printRecipe(recipe: ExportRecipe): string {
  const bytes = new TextEncoder().encode(JSON.stringify(recipe));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The first recipe that stands anywhere in a text; null where none does, or one that makes no sense. */
export function findRecipe(text: string): ExportRecipe | null {
  const token = TOKEN.exec(text)?.[1];
  if (!token) return null;
  try {
    const binary = atob(token.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return v.parse(recipeSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

/** The recipe of a graph and its documents; `view`: what is seen of it, see `ExportRecipe`. */
export async function recipeOf(
  graph: Recipe,
  documents: readonly Pick<DocumentFacts, 'sha256'>[],
  view: string,
): Promise<ExportRecipe> {
  const all = documents.map(({ sha256 }) => sha256).sort();
  return { graph, documents: { count: all.length, sha256: await sha256Of(all.join('\n')) }, view };
}

/** Null where the page may not compute it: on an address that is neither local nor encrypted. */
async function sha256Of(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The recipe as a text of its own: for people above, for programs below. */
export function recipeText(recipe: ExportRecipe): string {
  const lines = recipeLines(recipe).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join('\n')}\n${printRecipe(recipe)}\n`;
}

/** The recipe in lines a person can read: name and value. */
export function recipeLines({ graph, documents, view }: ExportRecipe): Array<[name: string, value: string]> {
  return [
    ['Comention', graph.version],
    ['window', graph.window],
    ['types', graph.types.join(' ')],
    ['lexicon', graph.lexicon],
    ['corrections', graph.corrections ?? '—'],
    ['seed', String(graph.seed)],
    ['documents', `${documents.count}${documents.sha256 ? ` · ${documents.sha256}` : ''}`],
    ['view', view === '' ? '—' : `#${view}`],
  ];
}
