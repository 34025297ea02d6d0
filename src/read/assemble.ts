import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import { composed } from './compose.ts';
import { ReadError } from './error.ts';
import { type Sources, dateOf, sourceOf, urlOf } from './facts.ts';
import { withoutFurniture } from './furniture.ts';
import { languageOf } from './hanzi.ts';
import type { Line } from './line.ts';
import { withoutMarkdown } from './markdown.ts';
import type { Head } from './markup.ts';
import { withOfficialTitle } from './official-title.ts';
import { outlined } from './outline.ts';
import { reflowed } from './reflow.ts';
import { titled } from './title.ts';

/** What every format is brought to before it becomes a document. */
export interface Source {
  path: string;
  /** What the document is made of: its id and hash come from this. */
  bytes: Uint8Array;
  encoding: string;
  /** The text that `places` lead into. */
  text: string;
  /** Where the body begins in it. */
  body: number;
  /** Entries of its head: keys in lower case. */
  front: ReadonlyMap<string, unknown>;
  head: Head;
  /** The body, line by line, before anything is taken away. */
  lines: readonly Line[];
}

/**
 * A document from its lines: Markdown and furniture go, broken lines are joined, and each line gets its role. Throws
 * `ReadError` when no words are left.
 */
export function assembled({ path, bytes, encoding, text, body, front, head, lines }: Source): Document {
  const clean = withoutMarkdown(lines);
  const sources: Sources = { front, head, lines: aroundTop(clean), path };
  const source = sourceOf(sources);
  const own = withoutFurniture(
    clean.filter((line) => !line.beside),
    source,
  );
  const parts = outlined(reflowed(withOfficialTitle(own)));
  const { title, parts: blocks } = titled(parts, {
    front: front.get('title'),
    page: head.title,
    file: text,
    body,
    path,
  });
  const composition = composed(blocks);
  if (composition.text.trim() === '')
    throw new ReadError(path, 'the file holds no text once markup is taken away', 'needed: a file with sentences');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id: sha256.slice(0, 12),
    path,
    title,
    date: dateOf(sources),
    source,
    url: urlOf(sources, clean.find((line) => line.placed.text === title)?.href),
    language: languageOf(composition.text),
    encoding,
    sha256,
    ...composition,
  };
}

/** Lines before the article in which its date and source may stand. */
const ABOVE = 12;

function aroundTop(lines: readonly Line[]): readonly Line[] {
  return lines.slice(Math.max(0, lines.findIndex((line) => !line.beside) - ABOVE));
}
