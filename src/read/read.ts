import type { Document } from '../model/document.ts';
import { type Source, assembled } from './assemble.ts';
import { decode } from './decode.ts';
import { isPageName } from './formats.ts';
import { frontMatterOf } from './front-matter.ts';
import { markupLines } from './markup.ts';

/**
 * A document from the bytes of a text file (Markdown, HTML, plain text); `path` names it and its format, nothing is read
 * from disk. The text is what a person would want to read, a line a block; `places` says where in the decoded file each
 * character stands. Throws `ReadError` when the bytes are no text, too many, or hold no words.
 */
export function readDocument(bytes: Uint8Array, path: string): Document {
  return assembled(textSource(bytes, path));
}

/** The lines of a text file, and what its head says. Throws `ReadError` when the bytes are no text or too many. */
export function textSource(bytes: Uint8Array, path: string): Source {
  const { text, encoding } = decode(bytes, path);
  const { facts: front, body } = frontMatterOf(text);
  const marked = withoutTemplateCode(text, isPageName(path));
  return { path, bytes, encoding, text, body, front, ...markupLines(marked, body, isPage(marked, body, path)) };
}

/** Whether a text is a page of mark-up, by its name or by how its body begins. */
export function isPage(text: string, body: number, path: string): boolean {
  return (
    isPageName(path) ||
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)[\s>]/i.test(text.slice(body, body + 2000))
  );
}

const INVISIBLE = '\u200b';
const OPENER = /<%|\{\{|<\?(?:php\b|=)/g;
/** Longer code in a text that is no page is what the text is about; a longer `{{ … }}` is none. */
const LONGEST_EXPRESSION = 400;

/** The code of page templates (`<% … %>`, `<?php … ?>`, `{{ … }}`), blanked so that all else keeps its offset. */
function withoutTemplateCode(text: string, page: boolean): string {
  const pieces: string[] = [];
  const lastClosers = new Map<string, number>();
  let kept = 0;
  for (const { index, 0: opener } of text.matchAll(OPENER)) {
    if (index < kept) continue;
    const closer = opener === '{{' ? '}}' : opener === '<%' ? '%>' : '?>';
    if (!lastClosers.has(closer)) lastClosers.set(closer, text.lastIndexOf(closer));
    if (lastClosers.get(closer)! < index) continue;
    const close = page && opener !== '{{' ? text.indexOf(closer, index) : closeNear(text, closer, index);
    if (close < 0) continue;
    pieces.push(text.slice(kept, index), INVISIBLE.repeat(close + 2 - index));
    kept = close + 2;
  }
  return kept === 0 ? text : pieces.join('') + text.slice(kept);
}

function closeNear(text: string, closer: string, start: number): number {
  const close = text.slice(start, start + LONGEST_EXPRESSION).indexOf(closer);
  return close < 0 ? -1 : start + close;
}
