import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What a person says is in one document. */
export interface GoldDocument {
  /** Name of the document's file. */
  doc: string;
  entities: GoldEntity[];
  /** Words a careless program takes for an entity. */
  traps: Array<{ surface: string; why: string }>;
}

export interface GoldEntity {
  /** One of the four types that are scored, or another. */
  type: string;
  canonical: string;
  aliases: string[];
  /** Every form the document names it by, as printed. */
  surfaces: string[];
  /** Forms that only point back at it (该方案): never wrong, never asked for. */
  anaphora: string[];
  /** Neither missed when absent nor wrong when found. */
  optional: boolean;
}

const strings = v.optional(v.array(v.string()), []);

const goldSchema = v.object({
  doc: v.string(),
  entities: v.array(
    v.object({
      type: v.string(),
      canonical: v.string(),
      aliases: strings,
      surfaces: v.array(v.string()),
      anaphora: strings,
      optional: v.optional(v.boolean(), false),
    }),
  ),
  traps: v.optional(v.array(v.object({ surface: v.string(), why: v.string() })), []),
});

/** The gold documents of a folder: its `*.json`, by name. Throws an error that names the file and what is wrong with it. */
export function readGold(dir: string): GoldDocument[] {
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new Error(`${dir}: holds no gold document; needed: one JSON file a document`);
  return files.map((name) => {
    const file = join(dir, name);
    const result = v.safeParse(goldSchema, JSON.parse(readFileSync(file, 'utf8')), { abortEarly: true });
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new Error(`${file}: ${v.getDotPath(issue)} is ${issue.received}; needed: ${issue.expected}`);
  });
}
