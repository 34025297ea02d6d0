import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LARGEST, unreadForm } from '../../read/formats.ts';
import { type AddedDocuments, Refusal } from '../../serve/workshop.ts';
import { explain } from '../explain.ts';

const MOST = 10_000;
const MOST_BYTES = 1024 ** 3;
const LONGEST_NAME = 100;

/**
 * A folder of documents that pages add to. Their names are made here: of what a page says only letters, digits and a few
 * signs stay. A document that is there already is kept once.
 */
export function addedDocuments(folder: string): AddedDocuments {
  const added = new Set<string>();
  return {
    async add(said, content) {
      const name = safeName(said);
      const unread = unreadForm(name);
      if (unread) throw new Refusal(415, unread.problem, unread.needed);
      makeRoom(folder);
      const part = join(folder, `.${randomBytes(8).toString('hex')}.part`);
      try {
        const hash = await write(part, content);
        const free = freeName(folder, name, hash);
        if (free.isThere) await rm(part, { force: true });
        else await rename(part, join(folder, free.name));
        if (!free.isThere) added.add(free.name);
        return free.name;
      } catch (error) {
        await rm(part, { force: true });
        if (error instanceof Refusal) throw error;
        const { problem, needed } = explain(error);
        throw new Refusal(409, problem, needed);
      }
    },
    async remove(names) {
      for (const name of names) if (added.delete(name)) await rm(join(folder, name), { force: true });
    },
  };
}

/** A name without folders, signs a system might mean something by, or anything that cannot be seen. */
export function safeName(said: string): string {
  const base = said.normalize().split(/[/\\]/).at(-1)!;
  const extension = /\.[\p{L}\p{N}]{1,12}$/u.exec(base)?.[0] ?? '';
  const stem = base
    .slice(0, base.length - extension.length)
    .replace(/[^\p{L}\p{M}\p{N} ()（）《》【】“”·,，、+_-]+/gu, '_')
    .trim();
  return `${[...stem].slice(0, LONGEST_NAME - extension.length).join('') || '_'}${extension}`;
}

function makeRoom(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  if (names.length >= MOST)
    throw new Refusal(507, 'there are too many documents', `at most ${MOST.toLocaleString('en')}`);
  const bytes = names.reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  if (bytes >= MOST_BYTES) throw new Refusal(507, 'the added documents take too much room', 'at most 1 GiB in all');
}

/** Writes a stream to a new file, as far as it is not too large; gives the hash of its bytes. */
async function write(file: string, content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  const measured = async function* () {
    for await (const chunk of content) {
      size += chunk.length;
      if (size > LARGEST)
        throw new Refusal(413, `is larger than ${LARGEST / 1024 / 1024} MiB`, 'the document in smaller parts');
      hash.update(chunk);
      yield chunk;
    }
    if (size === 0) throw new Refusal(400, 'is empty', 'a document');
  };
  await pipeline(measured, createWriteStream(file, { flags: 'wx' }));
  return hash.digest('hex');
}

/** The name itself, or with a number behind it where another document has it. */
function freeName(folder: string, name: string, hash: string): { name: string; isThere: boolean } {
  const extension = extname(name);
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name.slice(0, name.length - extension.length)}-${number}${extension}`;
    const file = join(folder, tried);
    if (!existsSync(file)) return { name: tried, isThere: false };
    if (createHash('sha256').update(readFileSync(file)).digest('hex') === hash) return { name: tried, isThere: true };
  }
}
