import { type Dirent, realpathSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Problem } from '../model/report.ts';
import { holdsPagesParts, isPassedOver, LARGEST, partsOfPage, READABLE, unreadForm } from '../read/formats.ts';
import { explain } from './explain.ts';

/** One file to read. */
export interface Input {
  /** Where it lies on disk. */
  file: string;
  /** Relative to the folder it was found in, with `/`; a file given by itself goes by its name. */
  path: string;
}

/** A file that should have been read; `path` as in `Input`, for the report, which must not tell where things lie. */
export interface Failure extends Problem {
  file: string;
}

export interface Inputs {
  /** Sorted by path, each file once however often it was given. */
  inputs: Input[];
  /** Given or found, but impossible to read. */
  failed: Failure[];
  /** Found in a folder, but of a form that is not read. */
  skipped: Problem[];
}

/**
 * Finds the files to read: those given, and in each given folder, at any depth, the readable ones. Hidden files and
 * `node_modules` are passed over, as are the parts a browser saved beside a page; links that lead in circles are followed once. The result depends neither on the order of `paths` nor on where the folders lie.
 */
export function collectInputs(paths: readonly string[]): Inputs {
  const found: Inputs = { inputs: [], failed: [], skipped: [] };
  for (const path of paths) {
    attempt({ file: path, path: ownName(path) }, found, () => {
      if (statSync(path).isDirectory()) walk(path, '', found, new Set());
      else accept({ file: path, path: ownName(path) }, found);
    });
  }
  return { inputs: eachOnce(found.inputs), failed: found.failed.sort(byPath), skipped: found.skipped.sort(byPath) };
}

function walk(dir: string, prefix: string, found: Inputs, seen: Set<string>): void {
  const real = realpathSync(dir);
  if (seen.has(real)) return;
  seen.add(real);
  const before = count(found);
  const entries = readdirSync(dir, { withFileTypes: true }).sort(byName);
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const file = join(dir, entry.name);
    const path = `${prefix}${entry.name.normalize()}`;
    attempt({ file, path }, found, () => {
      if (statSync(file).isDirectory()) {
        if (holdsPagesParts(entry.name, names)) found.skipped.push(partsOfPage(path));
        else walk(file, `${path}/`, found, seen);
        return;
      }
      const unread = unreadForm(path);
      if (unread) found.skipped.push(unread);
      else accept({ file, path }, found);
    });
  }
  if (prefix === '' && count(found) === before) {
    found.failed.push({
      file: dir,
      path: ownName(dir),
      problem: 'the folder holds no document',
      needed: `files of the form ${READABLE.join(' ')}`,
    });
  }
}

function accept(input: Input, found: Inputs): void {
  const stats = statSync(input.file);
  if (!stats.isFile()) {
    found.failed.push({ ...input, problem: 'is neither a file nor a folder', needed: 'a document' });
  } else if (stats.size > LARGEST) {
    found.failed.push({
      ...input,
      problem: `is larger than ${LARGEST / 1024 / 1024} MiB`,
      needed: 'the document in smaller parts',
    });
  } else {
    found.inputs.push(input);
  }
}

function attempt(input: Input, found: Inputs, look: () => void): void {
  try {
    look();
  } catch (error) {
    found.failed.push({ ...input, ...explain(error) });
  }
}

function ownName(path: string): string {
  return basename(resolve(path)).normalize();
}

function eachOnce(inputs: Input[]): Input[] {
  const taken = new Set<string>();
  return inputs.sort(byPath).filter(({ file }) => {
    const real = realOf(file);
    return !taken.has(real) && taken.add(real);
  });
}

/** Where a file really lies; a file that has vanished meanwhile goes by its own path, and is reported when it is read. */
function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function count({ inputs, failed }: Inputs): number {
  return inputs.length + failed.length;
}

function byName(a: Dirent, b: Dirent): number {
  return compare(a.name, b.name);
}

function byPath(a: { path: string }, b: { path: string }): number {
  return compare(a.path, b.path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
