import { parseCorrections } from '../../bundle/parse-corrections.ts';
import { correctIndex } from '../../graph/correct/correct-index.ts';
import type { Correction, CorrectionLine, LineProblem } from '../../model/correction.ts';
import { readDocument } from '../documents.ts';
import type { World } from '../world.ts';
import { indexOf } from './indexOf.ts';

/** As for the files a build is given: 16 MiB. */
const LARGEST = 16 * 1024 * 1024;

/** What a corrections file says of the bundle that is open. */
export interface Foreign {
  name: string;
  /** What can be used. */
  good: Correction[];
  /** Lines that make no sense, contradict others or match nothing, by number. */
  wrong: LineProblem[];
}

/** Reads a corrections file; null where it is no text of a size to be read. */
export async function readForeign(file: File, opened: World, held: readonly CorrectionLine[]): Promise<Foreign | null> {
  const text = file.size > LARGEST ? null : await textOf(file);
  if (text === null) return null;
  const { lines, problems } = parseCorrections(text);
  const last = held.reduce((most, { line }) => Math.max(most, line), 0);
  const behind = lines.map(({ line, correction }) => ({ line: last + line, correction }));
  const recipe = opened.graph.getAttribute('recipe');
  const correction = correctIndex(await indexOf(opened), opened.documents, recipe, [...held, ...behind]);
  const texts = new Map(
    (await Promise.all(correction.toRead.map((id) => readDocument(opened, id)))).map((document) => [
      document.id,
      document,
    ]),
  );
  const { refused, unmatched } = correction.apply((id) => texts.get(id)!);
  const idle = [...refused, ...unmatched]
    .filter(({ line }) => line > last)
    .map((said) => ({ ...said, line: said.line - last }));
  const wrong = [...problems, ...idle].sort((a, b) => a.line - b.line);
  const wrongLines = new Set(idle.map(({ line }) => line));
  return {
    name: file.name,
    good: lines.filter(({ line }) => !wrongLines.has(line)).map(({ correction }) => correction),
    wrong,
  };
}

async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
