import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type PDFDocumentProxy, type PDFPageProxy, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Source } from '../assemble.ts';
import { ReadError } from '../error.ts';
import { LARGEST } from '../formats.ts';
import { refuseBomb } from './bomb.ts';
import { type Page, withoutRunningHeads } from './edges.ts';
import { linesOf } from './lines.ts';
import type { Drawn } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { rowsOf } from './rows.ts';

/**
 * The lines of a PDF in reading order. Its places lead into the letters its pages show, page by page in the order in which
 * they are drawn, a line end between pages: a PDF has no other text. Throws `ReadError` if it is locked, broken, too large
 * or holds no text (a scan). Reads nothing from disk but the character maps of its own library.
 */
export async function pdfSource(bytes: Uint8Array, path: string): Promise<Source> {
  refuseBomb(bytes, path);
  const { pages, text } = await shown(bytes, path);
  if (letters(text) === 0)
    throw new ReadError(
      path,
      'the PDF holds no text, only pictures of it (a scan)',
      'needed: a PDF after text recognition (OCR)',
    );
  if (unknownLetters(text) > letters(text) / 2)
    throw new ReadError(
      path,
      'the PDF does not say which letters it shows',
      'needed: the text itself, or a PDF after OCR',
    );
  const head = { title: null, meta: new Map<string, string>() };
  const lines = linesOf(withoutRunningHeads(pages));
  return { path, bytes, encoding: 'pdf', text, body: 0, front: new Map(), head, lines };
}

const DATA = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const MOST_PAGES = 10_000;

async function shown(bytes: Uint8Array, path: string): Promise<{ pages: Page[]; text: string }> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${DATA}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${DATA}/standard_fonts/`,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    return await pagesOf(await task.promise, path);
  } catch (error) {
    throw error instanceof ReadError ? error : refusal(error, path);
  } finally {
    await task.destroy();
  }
}

async function pagesOf(pdf: PDFDocumentProxy, path: string): Promise<{ pages: Page[]; text: string }> {
  if (pdf.numPages > MOST_PAGES)
    throw new ReadError(path, `the PDF says it has ${pdf.numPages} pages`, `needed: a PDF of at most ${MOST_PAGES}`);
  const pages: Page[] = [];
  const texts: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pageOf(pdf, number);
    if (!page) continue;
    const drawn = await drawnOn(page, LARGEST - length, path);
    const text = drawn.map(({ str }) => str).join('');
    const { transform, height } = page.getViewport({ scale: 1 });
    pages.push({ rows: rowsOf(piecesOf(drawn, transform, length)), height });
    texts.push(text);
    length += text.length + 1;
    page.cleanup();
  }
  return { pages, text: texts.join('\n') };
}

/** A page, or undefined if it is broken: the others are read all the same. */
async function pageOf(pdf: PDFDocumentProxy, number: number): Promise<PDFPageProxy | undefined> {
  try {
    return await pdf.getPage(number);
  } catch {
    return undefined;
  }
}

async function drawnOn(page: PDFPageProxy, room: number, path: string): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  let length = 0;
  const reader = page.streamTextContent().getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const items: Array<Partial<Drawn>> = chunk.value.items;
      for (const { str, transform, width } of items) {
        if (!str || !transform || width === undefined) continue;
        drawn.push({ str, transform, width });
        length += str.length;
      }
      if (length > room)
        throw new ReadError(path, 'the PDF shows more text than 64 million letters', 'needed: a PDF in smaller parts');
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
  } finally {
    reader.cancel(new Error('read')).catch(() => undefined);
  }
  return drawn;
}

function refusal(error: unknown, path: string): ReadError {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new ReadError(path, 'the PDF is locked with a password', 'needed: a PDF without one')
    : new ReadError(path, 'the PDF is broken or cut off', 'needed: a whole PDF');
}

function letters(text: string): number {
  return text.match(/\p{L}|\p{Co}|\ufffd/gu)?.length ?? 0;
}

function unknownLetters(text: string): number {
  return text.match(/\p{Co}|\ufffd/gu)?.length ?? 0;
}
