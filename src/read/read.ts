import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import { composed } from './compose.ts';
import { decode } from './decode.ts';
import { ReadError } from './error.ts';
import { type Sources, dateOf, sourceOf, urlOf } from './facts.ts';
import { frontMatterOf } from './front-matter.ts';
import { withoutFurniture } from './furniture.ts';
import { languageOf } from './hanzi.ts';
import { withoutMarkdown } from './markdown.ts';
import { markupLines } from './markup.ts';
import { withOfficialTitle } from './official-title.ts';
import { outlined } from './outline.ts';
import { reflowed } from './reflow.ts';
import { titled } from './title.ts';

/** Extensions of the files a folder is searched for, lower case, without the dot. */
export const READABLE_EXTENSIONS: readonly string[] = [
  'md',
  'markdown',
  'mdx',
  'txt',
  'text',
  'html',
  'htm',
  'xhtml',
  'shtml',
  'jsp',
  'asp',
  'php',
  'vue',
];

const PAGE_EXTENSIONS = new Set(['html', 'htm', 'xhtml', 'shtml', 'jsp', 'asp', 'php', 'vue']);

/**
 * A document from the bytes of a file; `path` names it and its format, nothing is read from disk. The text is what a
 * person would want to read, a line a block; `places` says where in the decoded file each character stands.
 * Throws `ReadError` when the bytes are no text, too many, or hold no words.
 */
export function readDocument(bytes: Uint8Array, path: string): Document {
  const { text: file, encoding } = decode(bytes, path);
  const { facts: front, body } = frontMatterOf(file);
  const source = withoutTemplateCode(file);
  const { lines, head } = markupLines(source, body, isPage(source, body, path));
  const clean = withoutMarkdown(lines);
  const parts = outlined(reflowed(withOfficialTitle(withoutFurniture(clean))));
  const { title, parts: blocks } = titled(parts, { front: front.get('title'), page: head.title, file, body, path });
  const composition = composed(blocks);
  if (composition.text.trim() === '')
    throw new ReadError(path, 'the file holds no text once markup is taken away', 'needed: a file with sentences');
  const sources: Sources = { front, head, lines: clean, path };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id: sha256.slice(0, 12),
    path,
    title,
    date: dateOf(sources),
    source: sourceOf(sources),
    url: urlOf(sources, clean.find((line) => line.placed.text === title)?.href),
    language: languageOf(composition.text),
    encoding,
    sha256,
    ...composition,
  };
}

function isPage(text: string, body: number, path: string): boolean {
  if (PAGE_EXTENSIONS.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase())) return true;
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)[\s>]/i.test(text.slice(body, body + 2000));
}

const INVISIBLE = '\u200b';

/** `<% … %>` and `{{ … }}` of page templates, blanked so that all else keeps its offset. */
function withoutTemplateCode(text: string): string {
  if (!text.includes('<%') && !text.includes('{{')) return text;
  return text.replace(/<%[^%]{0,2000}%>|\{\{[^{}\n]{0,200}\}\}/g, (code) => INVISIBLE.repeat(code.length));
}
