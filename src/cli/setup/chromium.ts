import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { firstProgram, installPackages, onPath } from './programs.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
];

const PLAYWRIGHT_CACHES = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'];
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** The program of a Chromium: the one `CHROMIUM` names, else one from the usual places; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return named;
  return firstProgram([
    ...onPath(COMMANDS),
    ...USUAL_PLACES,
    ...PLAYWRIGHT_CACHES.flatMap((cache) => cached(join(homedir(), cache))),
  ]);
}

/**
 * Finds a Chromium and a font with Chinese characters, installing what is missing where that can be done without asking
 * (as root, with apt-get). Returns what is wrong and needed, or null.
 */
export function ensureChromium(): string | null {
  const font = 'fonts-noto-cjk';
  installPackages(!findChromium() ? ['chromium', font] : lacksChineseFont() ? [font] : []);
  if (!findChromium()) {
    return `chromium: not found; needed: Chromium or Chrome, such as "apt-get install chromium" or "brew install --cask chromium",
  or its path in the environment variable CHROMIUM`;
  }
  if (lacksChineseFont()) {
    return 'fonts: none has Chinese characters; needed: one that does, such as "apt-get install fonts-noto-cjk"';
  }
  return null;
}

/** Only where fontconfig is; elsewhere the system brings such a font. */
function lacksChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() === '';
}

function cached(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(folder, name, program)));
}
