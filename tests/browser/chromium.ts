import { type Browser, chromium } from 'playwright-core';
import { APP } from '../../src/cli/place.ts';
import { findChromium } from '../../src/cli/setup/chromium.ts';
import { type Serving, serveExplorer } from '../../src/serve/serve.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Starts a Chromium without a window that draws WebGL in software. Throws when none is found. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium was found; needed: one installed, or its path in CHROMIUM');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Serves the built explorer on a bundle at a free port. */
export function serveBundle(dir: string): Promise<Serving> {
  return serveExplorer({ app: APP, bundle: dir, host: '127.0.0.1', port: 0, orNext: false });
}
