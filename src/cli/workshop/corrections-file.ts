import { basename } from 'node:path';
import { formatCorrection } from '../../bundle/format-correction.ts';
import { parseCorrections } from '../../bundle/parse-corrections.ts';
import { Changed, type CorrectionsFile, type FileText, Refusal } from '../../serve/workshop.ts';
import { hashOf, replaceFile, textOf } from './text-file.ts';

/** As for the files a build is given: 16 MiB. */
const LARGEST = 16 * 1024 * 1024;

/**
 * A file of corrections that the explorer adds to. Lines are put behind the last one; comments, blank lines and everything
 * else a person wrote stay byte for byte. It is replaced as a whole, so that a crash leaves the old one.
 */
export function correctionsFile(file: string): CorrectionsFile {
  const name = basename(file);
  const read = (): FileText => {
    const text = textOf(file, LARGEST);
    return { name, text: text ?? '', hash: text === null ? null : hashOf(text) };
  };
  return {
    read,
    change({ add, remove }, hash) {
      const before = read();
      if (before.hash !== hash) throw new Changed(before);
      const lines = add.map(lineOf);
      replaceFile(file, appended(without(before.text, remove), lines));
      return read();
    },
  };
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
