import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { exportBundle } from '../bundle/export/export.ts';
import type { ExportFormat } from '../bundle/export/formats.ts';
import { recipeOf } from '../bundle/export/recipe.ts';
import { explain } from './explain.ts';
import { openBundle } from './open.ts';
import { complain, EXIT, type ExitCode, printable, type Terminal } from './terminal.ts';

export interface ExportOptions {
  dir: string;
  format: ExportFormat;
  /** A folder; or, for a format of one file, the name of that file with its extension. */
  out: string;
}

/** `comention export`: writes a bundle's graph in another form and names the files written. */
export async function exportFiles({ dir, format, out }: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const bundle = await openBundle(dir, terminal);
  if (!bundle) return EXIT.nothing;
  const recipe = await recipeOf(bundle.graph.attributes.recipe, bundle.documents, '');
  const files = exportBundle(bundle, format, recipe);
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
