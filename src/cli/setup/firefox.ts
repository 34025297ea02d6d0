import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { firstProgram, installPackages, onPath } from './programs.ts';

/** The oldest Firefox the tests were seen to run in; older ones lack parts of WebDriver BiDi, by which they are driven. */
const OLDEST = 153;

const COMMANDS = ['firefox-esr', 'firefox'];

const USUAL_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [],
  ),
];

/** The program of a Firefox: the one `FIREFOX` names, else one from the usual places; null when there is none. */
export function findFirefox(): string | null {
  return process.env.FIREFOX || firstProgram([...onPath(COMMANDS), ...USUAL_PLACES]);
}

/** Why no test can run in a Firefox here, and what is needed; null when they can. */
export function firefoxComplaint(): string | null {
  const program = findFirefox();
  if (!program) {
    return `firefox: not found; needed: Firefox, such as "apt-get install firefox-esr" or "brew install --cask firefox",
  or its path in the environment variable FIREFOX`;
  }
  const said = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const version = Number(said.match(/ (\d+)\./)?.[1]);
  if (version >= OLDEST) return null;
  return `firefox: ${program} is ${said || 'no Firefox'}; needed: Firefox ${OLDEST} or later, or its path in the environment variable FIREFOX`;
}

/**
 * Finds a Firefox, installing Debian's where that can be done without asking. Returns why its tests cannot run, or null;
 * the other tests do not need it.
 */
export function ensureFirefox(): string | null {
  if (!findFirefox()) installPackages(['firefox-esr']);
  return firefoxComplaint();
}
