import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';
import { toBase85 } from '../../bundle/base85.ts';
import type { PageProgram } from '../../bundle/export/page.ts';
import { VERSION } from '../version.ts';

/** Where the explorer's build puts what pages with everything inside are made of. */
export const PAGE_PROGRAM = 'page-program.json';

/** Beside the explorer in many files, builds it in one script and one style, packed, for pages that carry everything inside. */
export function pageProgram(): Plugin {
  return {
    name: 'page-program',
    apply: 'build',
    async generateBundle() {
      const { script, style } = await buildOne('src/app/main.tsx', 'es', [react()]);
      const { script: boot } = await buildOne('src/app/offline/boot.ts', 'iife', []);
      const program: PageProgram = {
        version: VERSION,
        boot,
        style: pack(style),
        script: pack(script),
        hashes: { boot: sha256Of(boot), script: sha256Of(script) },
      };
      this.emitFile({ type: 'asset', fileName: PAGE_PROGRAM, source: JSON.stringify(program) });
    },
  };
}

async function buildOne(entry: string, format: 'es' | 'iife', plugins: NonNullable<InlineConfig['plugins']>) {
  const built = await build({
    configFile: false,
    plugins,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: resolve(entry), output: { format, codeSplitting: false } },
    },
  });
  const parts = { script: '', style: '' };
  for (const file of [built].flat().flatMap((one) => ('output' in one ? one.output : []))) {
    if (file.type === 'chunk') parts.script += file.code.trim();
    else if (file.fileName.endsWith('.css')) parts.style += file.source;
    else throw new Error(`${file.fileName} cannot be carried inside a page`);
  }
  return parts;
}

/** As `pack` does, with a compressor that makes less of it. */
function pack(text: string): string {
  return toBase85(gzipSync(text, { level: 9 }));
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
