import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One import of a file of `src`. Paths are relative to `src`, with `/`. */
export interface Arrow {
  from: string;
  /** The file imported, or the package as written. */
  to: string;
  /** Whether it lies in `src`. */
  own: boolean;
  /** Gone at run time. */
  typeOnly: boolean;
}

const SRC = join(ROOT, 'src');
const STATIC = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*['`]([^'`$]+)['`]/g;

/** Every import of every source file. Throws when a relative one leads nowhere. */
export function importsOf(sources: ReadonlyMap<string, string>): Arrow[] {
  return [...sources].flatMap(([from, code]) => [
    ...[...code.matchAll(STATIC)].map((match) => arrow(from, match[2]!, match[1] !== undefined)),
    ...[...code.matchAll(DYNAMIC)].map((match) => arrow(from, match[1]!, false)),
  ]);
}

/** The source files by path relative to `src`. */
export function readSources(): Map<string, string> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
}

/** A round of files each of which imports the next, or null. */
export function findCycle(arrows: readonly Arrow[]): string[] | null {
  const next = new Map<string, Arrow[]>();
  for (const arrow of arrows) if (arrow.own) next.set(arrow.from, [...(next.get(arrow.from) ?? []), arrow]);
  const finished = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (finished.has(file)) return null;
    for (const { to } of next.get(file) ?? []) {
      const cycle = visit(to, [...trail, file]);
      if (cycle) return cycle;
    }
    finished.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

/** The files of `src` that some file needs at run time, itself included. */
export function reachedFrom(file: string, arrows: readonly Arrow[]): Set<string> {
  const reached = new Set([file]);
  for (const at of reached) {
    for (const { from, to, own, typeOnly } of arrows) if (from === at && own && !typeOnly) reached.add(to);
  }
  return reached;
}

function arrow(from: string, specifier: string, typeOnly: boolean): Arrow {
  if (!specifier.startsWith('.')) return { from, to: specifier, own: false, typeOnly };
  const file = join(SRC, dirname(from), specifier.replace(/\?.*$/, ''));
  if (!existsSync(file)) throw new Error(`src/${from} imports ${specifier}, which does not exist`);
  return { from, to: relative(SRC, file).split(sep).join('/'), own: true, typeOnly };
}
