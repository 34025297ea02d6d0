import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type LibraryFormats, type Plugin, type Rolldown } from 'vite';
import { toBase85 } from '../../bundle/base85.ts';
import type { PageProgram } from '../../bundle/export/page.ts';
import { MAIN } from '../../bundle/packed.ts';
import { VERSION } from '../version.ts';

/** Where the explorer's build puts what pages with everything inside are made of. */
export const PAGE_PROGRAM = 'page-program.json';

/**
 * Beside the explorer in many files, builds it in two scripts and one style, packed, for pages that carry everything
 * inside: what it opens with and what is asked for later, each made of parts that ask for one another by name.
 */
export function pageProgram(): Plugin {
  return {
    name: 'page-program',
    apply: 'build',
    async generateBundle() {
      const { chunks, style } = await buildFrom('src/app/main.tsx', 'cjs', {
        entryFileNames: basename(MAIN),
        chunkFileNames: '[name].cjs',
        codeSplitting: {
          groups: [
            { name: 'explorer', test: /\/src\/app\/main\.tsx$/, priority: 1 },
            { name: 'later', test: /./ },
          ],
        },
      });
      const boot = (await buildFrom('src/app/offline/boot.ts', 'iife', {})).chunks[0]!.code.trim();
      const first = neededBy(basename(MAIN), chunks);
      const opening = scriptOf(chunks.filter(({ fileName }) => first.has(fileName)));
      const later = scriptOf(chunks.filter(({ fileName }) => !first.has(fileName)));
      const program: PageProgram = {
        version: VERSION,
        boot,
        style: pack(style),
        opening: pack(opening),
        later: pack(later),
        hashes: { boot: sha256Of(boot), opening: sha256Of(opening), later: sha256Of(later) },
      };
      this.emitFile({ type: 'asset', fileName: PAGE_PROGRAM, source: JSON.stringify(program) });
    },
  };
}

/** Built as a library, so that a part is asked for by `require` and nothing else, as no server stands behind the page. */
async function buildFrom(entry: string, format: LibraryFormats, output: Rolldown.OutputOptions) {
  const built = await build({
    configFile: false,
    plugins: [react()],
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      lib: { entry: resolve(entry), formats: [format], name: 'comention' },
      rolldownOptions: { output },
    },
  });
  const chunks: Rolldown.OutputChunk[] = [];
  let style = '';
  for (const file of [built].flat().flatMap((one) => ('output' in one ? one.output : []))) {
    if (file.type === 'chunk') chunks.push(file);
    else if (file.fileName.endsWith('.css')) style += file.source;
    else throw new Error(`${file.fileName} cannot be carried inside a page`);
  }
  return { chunks, style };
}

/** The names of a chunk and of all that must be there before it runs. */
function neededBy(name: string, chunks: readonly Rolldown.OutputChunk[], found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const needed of chunks.find(({ fileName }) => fileName === name)!.imports) neededBy(needed, chunks, found);
  return found;
}

/** The brackets around each part's function have browsers compile it at once, not twice. */
function scriptOf(chunks: readonly Rolldown.OutputChunk[]): string {
  return chunks
    .map(({ fileName, code }) => {
      const name = JSON.stringify(`./${fileName}`);
      return `definePart(${name},(function(require,exports){"use strict";${code.trim()}\n}));`;
    })
    .join('\n');
}

/** As `pack` does, with a compressor that makes less of it. */
function pack(text: string): string {
  return toBase85(gzipSync(text, { level: 9 }));
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
