import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { type ExportedFile, exportBundle } from '../bundle/export/export.ts';
import type { ExplorerFormat, ExportFormat } from '../bundle/export/formats.ts';
import { recipeOf } from '../bundle/export/recipe.ts';
import type { Bundle } from '../model/bundle.ts';
import { explain } from './explain.ts';
import { openBundle } from './open.ts';
import { APP } from './place.ts';
import { complain, EXIT, type ExitCode, printable, type Terminal } from './terminal.ts';

export interface ExportOptions {
  dir: string;
  format: ExportFormat | ExplorerFormat;
  /** A folder; or, for a format of one file, the name of that file with its extension. By itself the current folder, `site` for a site. */
  out?: string;
}

/** `comention export`: writes a bundle in another form and names the files written. */
export async function exportFiles({ dir, format, out }: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const bundle = await openBundle(dir, terminal);
  if (!bundle) return EXIT.nothing;
  if ((format === 'html' || format === 'site') && !existsSync(join(APP, 'index.html'))) {
    complain(terminal, APP, 'the explorer is not built', '"npm run build" in the folder of Comention');
    return EXIT.nothing;
  }
  if (format === 'site') return exportSite({ dir, out: out ?? 'site' }, bundle, terminal);
  const files = await filesOf(bundle, dir, format);
  return writeFiles(files, { dir, out: out ?? '.' }, terminal);
}

async function filesOf(bundle: Bundle, dir: string, format: ExportFormat | 'html'): Promise<ExportedFile[]> {
  if (format === 'html') {
    const { pageOf } = await import('./export-page.ts');
    return [{ name: 'graph.html', content: await pageOf(dir, bundle) }];
  }
  return exportBundle(bundle, format, await recipeOf(bundle.graph.attributes.recipe, bundle.documents, ''));
}

type Places = Required<Pick<ExportOptions, 'dir' | 'out'>>;

async function writeFiles(files: readonly ExportedFile[], { dir, out }: Places, terminal: Terminal): Promise<ExitCode> {
  const single = files.length === 1 && extname(out) === extname(files[0]!.name);
  for (const { name, content } of files) {
    const path = single ? out : join(out, name);
    if (resolve(dirname(path)) === resolve(dir)) {
      complain(terminal, path, 'is inside the bundle', 'an --out elsewhere');
      return EXIT.usage;
    }
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    } catch (error) {
      const { problem, needed } = explain(error);
      complain(terminal, path, problem, needed);
      return EXIT.usage;
    }
    terminal.out.write(`Written to ${printable(path)}\n`);
  }
  return EXIT.done;
}

async function exportSite({ dir, out }: Places, bundle: Bundle, terminal: Terminal): Promise<ExitCode> {
  const { isFreeForSite, writeSite } = await import('./export-site.ts');
  try {
    if (holds(dir, out) || holds(out, dir) || !(await isFreeForSite(out))) {
      complain(terminal, out, 'holds something else', 'an --out that is empty, or holds a site');
      return EXIT.usage;
    }
    await writeSite(out, dir, bundle);
  } catch (error) {
    const { problem, needed } = explain(error);
    complain(terminal, out, problem, needed);
    return EXIT.usage;
  }
  terminal.out.write(`Written to ${printable(join(out, 'index.html'))}\n`);
  return EXIT.done;
}

function holds(folder: string, path: string): boolean {
  return !relative(resolve(folder), resolve(path)).startsWith('..');
}
