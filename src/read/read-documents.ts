import { type Allowance, fullAllowance } from './allowance.ts';
import type { Source } from './assemble.ts';
import { docxSource } from './docx.ts';
import { readBook } from './epub.ts';
import { ReadError, problemOf } from './error.ts';
import { extensionOf, isTableName, LARGEST } from './formats.ts';
import { type Found, foundIn } from './found.ts';
import { textSource } from './read.ts';
import { readTable } from './table.ts';
import { readArchive } from './zip.ts';

/**
 * The documents in a file, one after the other; `path` names it and its format, nothing is read from or written to disk.
 * The paths of all that is found begin with `path`. Never throws over its input: what cannot be read is `failed`, and the
 * rest of the file goes on.
 */
export function readDocuments(bytes: Uint8Array, path: string): AsyncGenerator<Found> {
  return readFile(bytes, path, 0, fullAllowance());
}

/** Archives in archives are read this deep. */
const DEEPEST = 3;

async function* readFile(bytes: Uint8Array, path: string, depth: number, allowance: Allowance): AsyncGenerator<Found> {
  try {
    if (bytes.length > LARGEST)
      throw new ReadError(path, 'the file is larger than 64 MiB', 'needed: a file of at most 64 MiB; split it');
    if (startsWith(bytes, ZIP)) yield* readZip(bytes, path, depth, allowance);
    else if (isPdf(bytes, path)) yield foundIn(await readPdf(bytes, path));
    else if (isTableName(path)) yield* readTable(bytes, path);
    else yield foundIn(textSource(bytes, path));
  } catch (error) {
    yield { failed: problemOf(error) };
  }
}

async function* readZip(bytes: Uint8Array, path: string, depth: number, allowance: Allowance): AsyncGenerator<Found> {
  if (depth >= DEEPEST)
    throw new ReadError(path, `lies more than ${DEEPEST} archives deep`, 'needed: an archive of documents');
  const { entriesOf } = await import('./archive.ts');
  const entries = await entriesOf(bytes, path, allowance);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('word/document.xml')) yield foundIn(await docxSource(entries, bytes, path));
  else if (names.has('META-INF/container.xml')) yield* readBook(entries, bytes, path);
  else if (names.has('[Content_Types].xml') || names.has('META-INF/manifest.xml'))
    throw new ReadError(
      path,
      'is an office file of another kind than a DOCX text',
      'needed: its text as .docx, .pdf or .csv',
    );
  else yield* readArchive(entries, path, (inner, innerPath) => readFile(inner, innerPath, depth + 1, allowance));
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** In a file called a PDF its mark may stand after some bytes of a mailer or a server. */
function isPdf(bytes: Uint8Array, path: string): boolean {
  if (startsWith(bytes, PDF)) return true;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  return extensionOf(path) === '.pdf' && head.includes('%PDF-');
}

async function readPdf(bytes: Uint8Array, path: string): Promise<Source> {
  const { pdfSource } = await import('./pdf/pdf.ts');
  return pdfSource(bytes, path);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
