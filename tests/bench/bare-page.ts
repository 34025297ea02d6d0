import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page that does nothing but draw a network with Sigma into a folder. */
export async function buildBarePage(outDir: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('bare/', import.meta.url)),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
}
