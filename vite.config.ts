import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';
import { pageProgram } from './src/cli/setup/page-program.ts';
import { storyNames } from './src/serve/stories.ts';

export default defineConfig({
  plugins: [react(), bundleBesidePage(), pageProgram()],
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    // What a part needs besides the page's one script is little, and asking for it ahead holds up what asked for the part.
    modulePreload: { resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []) },
    // What the page opens with is one file: each further one costs the first picture a request.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'explorer', test: /\/src\/app\/main\.tsx$/ }] } },
    },
  },
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
          // A browser on a machine that is busy with something else loses a race now and then; the report names who did.
          retry: 1,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});

/** While developing, serves a bundle (`graph/`, or the folder COMENTION_BUNDLE names) under `/graph/`. */
function bundleBesidePage(): Plugin {
  const folder = resolve(process.env.COMENTION_BUNDLE ?? 'graph');
  const serve = ({ middlewares }: { middlewares: ViteDevServer['middlewares'] }): void => {
    middlewares.use('/graph/stories.json', (_request, response) => {
      storyNames(folder).then((names) => response.end(JSON.stringify(names)));
    });
    middlewares.use('/graph', sirv(folder, { dev: true }));
  };
  return {
    name: 'bundle-beside-page',
    configureServer: serve,
    configurePreviewServer: serve,
  };
}
