import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react(), bundleBesidePage()],
  base: './',
  publicDir: false,
  build: { outDir: 'dist/app', emptyOutDir: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'spec',
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});

/** While developing, serves a bundle (`graph/`, or the folder COMENTION_BUNDLE names) under `/graph/`. */
function bundleBesidePage(): Plugin {
  const folder = resolve(process.env.COMENTION_BUNDLE ?? 'graph');
  return {
    name: 'bundle-beside-page',
    configureServer: (server) => {
      server.middlewares.use('/graph', sirv(folder, { dev: true }));
    },
    configurePreviewServer: (server) => {
      server.middlewares.use('/graph', sirv(folder, { dev: true }));
    },
  };
}
