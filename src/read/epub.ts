import type { Entry } from './archive.ts';
import { decode } from './decode.ts';
import { ReadError, problemOf } from './error.ts';
import { LARGEST } from './formats.ts';
import { type Found, foundIn } from './found.ts';
import type { Line } from './line.ts';
import { markupLines } from './markup.ts';
import { shifted } from './placed.ts';
import { tagsOf } from './tags.ts';

/**
 * A book (EPUB) from the files of its archive: one document, its chapters in the order of its spine. Its places lead into
 * its chapters' files set one after the other, a line end between them. A chapter that cannot be read is `failed` and costs
 * no other. Throws `ReadError` if the book does not say what it consists of, or is locked.
 */
export async function* readBook(entries: readonly Entry[], bytes: Uint8Array, path: string): AsyncGenerator<Found> {
  const files = new Map(entries.map((entry) => [entry.name, entry]));
  const book = bookOf(await packageOf(files, path));
  if (book.chapters.length === 0) throw new ReadError(path, 'the book names no chapters', 'needed: a whole EPUB file');
  const locked = files.get('META-INF/encryption.xml');
  if (locked && namesAny(decode(await locked.read(), path).text, book.chapters))
    throw new ReadError(path, 'the book is locked by copy protection', 'needed: a book without it');
  const texts: string[] = [];
  const lines: Line[] = [];
  let length = 0;
  for (const chapter of book.chapters) {
    const entry = files.get(chapter);
    if (!entry) continue;
    try {
      const { text } = decode(await entry.read(), `${path}/${chapter}`);
      if (length + text.length > LARGEST)
        throw new ReadError(path, 'the book unfolds to more than 64 MiB', 'needed: a smaller book');
      for (const line of markupLines(text, 0, true).lines) lines.push(atOffset(line, length));
      texts.push(text);
      length += text.length + 1;
    } catch (error) {
      yield { failed: problemOf(error) };
    }
  }
  const head = { title: null, meta: new Map<string, string>() };
  yield foundIn({ path, bytes, encoding: 'utf-8', text: texts.join('\n'), body: 0, front: book.facts, head, lines });
}

interface Book {
  /** Names of the chapters' files in the archive, in reading order. */
  chapters: string[];
  facts: Map<string, string>;
}

/** The package file that `META-INF/container.xml` points to, and where it lies. */
async function packageOf(files: ReadonlyMap<string, Entry>, path: string): Promise<{ xml: string; folder: string }> {
  const container = files.get('META-INF/container.xml')!;
  let name = '';
  for (const tag of tagsOf(decode(await container.read(), path).text, 0))
    if (tag.kind === 'open' && tag.name === 'rootfile') name ||= tag.attributes.get('full-path') ?? '';
  const file = files.get(name);
  if (!file) throw new ReadError(path, 'the book lacks its package file', 'needed: a whole EPUB file');
  const xml = decode(await file.read(), `${path}/${name}`).text;
  return { xml, folder: name.slice(0, name.lastIndexOf('/') + 1) };
}

const FACTS = new Map([
  ['dc:title', 'title'],
  ['dc:date', 'date'],
  ['dc:publisher', 'publisher'],
  ['dc:creator', 'author'],
]);

function bookOf({ xml, folder }: { xml: string; folder: string }): Book {
  const items = new Map<string, string>();
  const chapters: string[] = [];
  const facts = new Map<string, string>();
  let fact: string | undefined;
  for (const tag of tagsOf(xml, 0)) {
    if (tag.kind === 'open') {
      const { attributes, name } = tag;
      if (name === 'item' && isChapter(attributes))
        items.set(attributes.get('id') ?? '', resolved(folder, attributes.get('href') ?? ''));
      if (name === 'itemref') {
        const chapter = items.get(attributes.get('idref') ?? '');
        if (chapter !== undefined) chapters.push(chapter);
      }
      fact = FACTS.get(name);
      if (fact !== undefined && facts.has(fact)) fact = undefined;
    } else if (tag.kind === 'close') fact = undefined;
    else if (fact !== undefined) {
      const words = tag.kind === 'text' ? xml.slice(tag.start, tag.end) : tag.text;
      facts.set(fact, ((facts.get(fact) ?? '') + words).trim());
    }
  }
  return { chapters: [...new Set(chapters)], facts };
}

function isChapter(attributes: ReadonlyMap<string, string>): boolean {
  return (
    /x?html/.test(attributes.get('media-type') ?? '') &&
    !(attributes.get('properties') ?? '').split(' ').includes('nav')
  );
}

/** A reference from a file in `folder` as a name in the archive. */
function resolved(folder: string, reference: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${unescaped(reference.split('#')[0]!)}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').normalize();
}

function unescaped(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

function namesAny(encryption: string, chapters: readonly string[]): boolean {
  const named = new Set(
    tagsOf(encryption, 0).flatMap((tag) =>
      tag.kind === 'open' ? [unescaped(tag.attributes.get('uri') ?? '').normalize()] : [],
    ),
  );
  return chapters.some((chapter) => named.has(chapter));
}

function atOffset(line: Line, offset: number): Line {
  return {
    ...line,
    placed: shifted(line.placed, offset),
    ...(line.cells ? { cells: line.cells.map((cell) => shifted(cell, offset)) } : {}),
  };
}
