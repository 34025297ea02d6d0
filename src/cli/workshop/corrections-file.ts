import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formatCorrection } from '../../bundle/format-correction.ts';
import { parseCorrections } from '../../bundle/parse-corrections.ts';
import { Changed, type CorrectionsFile, type CorrectionsText, Refusal } from '../../serve/workshop.ts';
import { explain } from '../explain.ts';

/** As for the files a build is given: 16 MiB. */
const LARGEST = 16 * 1024 * 1024;

/**
 * A file of corrections that the explorer adds to. Lines are put behind the last one; comments, blank lines and everything
 * else a person wrote stay byte for byte. It is replaced as a whole, so that a crash leaves the old one.
 */
export function correctionsFile(file: string): CorrectionsFile {
  const name = basename(file);
  const read = (): CorrectionsText => {
    const text = textOf(file);
    return { name, text: text ?? '', hash: text === null ? null : hashOf(text) };
  };
  return {
    read,
    change({ add, remove }, hash) {
      const before = read();
      if (before.hash !== hash) throw new Changed(before);
      const lines = add.map(lineOf);
      replace(file, appended(without(before.text, remove), lines));
      return read();
    },
  };
}

/** The text of the file as it is, byte order mark and all; null where there is none. */
function textOf(file: string): string | null {
  try {
    if (statSync(file).size > LARGEST)
      throw new Refusal(409, `${basename(file)} is larger than ${LARGEST / 1024 / 1024} MiB`, 'a file written by hand');
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
function hashOf(text: string): string {
  return createHash('sha256')
    .update(text.replace(/^\ufeff/, ''))
    .digest('hex')
    .slice(0, 16);
}

/** The line of one correction, written anew so that nothing else can come with it. */
function lineOf(text: string): string {
  const { lines, problems } = parseCorrections(text);
  const [only, ...more] = lines;
  const [problem] = problems;
  if (problem) throw new Refusal(400, problem.problem, problem.needed);
  if (!only || more.length > 0) throw new Refusal(400, 'is not one correction', 'one a line');
  return formatCorrection(only.correction);
}

function appended(text: string, lines: readonly string[]): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const margin = /^( *)- /m.exec(text)?.[1] ?? '';
  const gap = text === '' || /\n$/.test(text) ? '' : ending;
  return `${text}${gap}${lines.map((line) => `${margin}${line.trimEnd()}${ending}`).join('')}`;
}

/** The text without these lines, the last of each, where they stand as they were written. */
function without(text: string, remove: readonly string[]): string {
  const rows = text.split('\n');
  for (const line of remove) {
    const place = rows.findLastIndex((row) => row.trim() === line.trim());
    if (place >= 0) rows.splice(place, 1);
  }
  return rows.join('\n');
}

function replace(file: string, text: string): void {
  const fresh = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    writeFileSync(fresh, text, { flag: 'wx' });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw refusalOf(file, error);
  }
}

function refusalOf(file: string, error: unknown): Refusal {
  const { problem, needed } = explain(error);
  return new Refusal(409, `${basename(file)} ${problem}`, needed);
}
