import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../serve/workshop.ts';
import { explain } from '../explain.ts';

/**
 * The text of a file as it is, byte order mark and all; null where there is none. Throws `Refusal` when it has more bytes
 * than `largest`, is not in UTF-8 or cannot be read.
 */
export function textOf(file: string, largest: number): string | null {
  try {
    if (statSync(file).size > largest)
      throw new Refusal(409, `${basename(file)} is larger than ${largest / 1024 / 1024} MiB`, 'a file written by hand');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof TypeError)
      throw new Refusal(409, `${basename(file)} is not in UTF-8`, 'the same file saved as UTF-8');
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw refusalOf(file, error);
  }
}

/** As a recipe has it: of the text without a byte order mark. */
export function hashOf(text: string): string {
  return createHash('sha256')
    .update(text.replace(/^\ufeff/, ''))
    .digest('hex')
    .slice(0, 16);
}

/** Puts a text in the place of a file as a whole, so that a crash leaves the old one. Throws `Refusal` when it cannot. */
export function replaceFile(file: string, text: string): void {
  const fresh = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    writeFileSync(fresh, text, { flag: 'wx' });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw refusalOf(file, error);
  }
}

/** What the system says of a file, in words. */
export function refusalOf(file: string, error: unknown): Refusal {
  const { problem, needed } = explain(error);
  return new Refusal(409, `${basename(file)} ${problem}`, needed);
}
