import { type Entry as ZipEntry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import type { Allowance } from './allowance.ts';
import { ReadError } from './error.ts';
import { LARGEST } from './formats.ts';

/** A file in an archive. */
export interface Entry {
  /** Its name in the archive, with `/`, without `..` or a root: a name, never a place on the disk. */
  name: string;
  /** Unfolds it. Throws `ReadError` if it is locked or damaged, or would unfold beyond what is allowed. */
  read(): Promise<Uint8Array>;
}

const MIB = 1024 * 1024;
/** Text and mark-up shrink to a tenth or a thirtieth; only what was made to do harm shrinks to less than this. */
const MOST_TIMES = 300;
/** A small file may well be one letter over and over. */
const SMALL = MIB;

/**
 * The files of a ZIP archive (also of what is one inside: DOCX, EPUB), in the archive's order, unfolded one by one and
 * only in memory. Names without a UTF-8 mark are read as UTF-8 or GB18030. Throws `ReadError` if the archive is broken or
 * holds too many files; `path` is only named in it.
 */
export async function entriesOf(bytes: Uint8Array, path: string, allowance: Allowance): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
    });
    for await (const entry of zip.eachEntry()) {
      allowance.entries -= 1;
      if (allowance.entries < 0)
        throw new ReadError(path, 'the archive holds more than 10,000 files', 'needed: fewer, in several archives');
      const name = nameOf(entry);
      if (!name.endsWith('/')) entries.push({ name, read: () => unfolded(zip, entry, `${path}/${name}`, allowance) });
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(path, 'the archive is damaged or cut off', 'needed: a whole ZIP file');
  }
  return entries;
}

async function unfolded(zip: ZipFile, entry: ZipEntry, path: string, allowance: Allowance): Promise<Uint8Array> {
  const { uncompressedSize: size, compressedSize } = entry;
  if (entry.isEncrypted()) throw new ReadError(path, 'is locked with a password', 'needed: an archive without one');
  if (!entry.canDecodeFileData())
    throw new ReadError(path, 'is packed in an uncommon way', 'needed: an archive packed as usual (deflate)');
  if (size > LARGEST)
    throw new ReadError(path, 'unfolds to more than 64 MiB', 'needed: a file of at most 64 MiB; split it');
  if (size > SMALL && size > compressedSize * MOST_TIMES)
    throw new ReadError(path, `unfolds to more than ${MOST_TIMES} times its size`, 'needed: a file of ordinary text');
  allowance.bytes -= size;
  if (allowance.bytes < 0)
    throw new ReadError(path, 'the archive unfolds to more than 512 MiB', 'needed: its files in several archives');
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    throw new ReadError(path, 'is damaged in the archive', 'needed: a whole ZIP file');
  }
}

const UTF8_NAME = 0x800;
const UNICODE_PATH = 0x7075;

function nameOf(entry: ZipEntry): string {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields } = entry;
  const marked = (flags & UTF8_NAME) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH);
  const name = marked ? getFileNameLowLevel(flags, raw, extraFields, false) : decoded(raw);
  const steps = name.normalize().split(/[/\\]/);
  const safe = steps.filter((step) => step !== '' && step !== '.' && step !== '..' && !/^[A-Za-z]:$/.test(step));
  return /[/\\]$/.test(name) ? `${safe.join('/')}/` : safe.join('/');
}

function decoded(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}
