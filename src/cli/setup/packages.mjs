import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const ADVICE = `npm install: the packages could not be installed (its output is above).
needed: a package registry that npm can reach; and, where no ready-made nodejieba can be downloaded, what compiles it:
  Debian, Ubuntu: apt-get install g++ make python3
  Fedora:         dnf install gcc-c++ make python3
  macOS:          xcode-select --install
  Windows:        Visual Studio Build Tools with "Desktop development with C++", and Python 3`;

/**
 * Installs the packages of package-lock.json unless exactly they are installed already. `npm install` rather than `npm ci`:
 * that refuses a lock file that does not list the programs some packages bring for other systems.
 *
 * @returns {string | null} why it failed and what is needed, or null
 */
export function ensurePackages() {
  if (installed(ROOT)) return null;
  process.stdout.write('Installing packages …\n');
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command, [...first, 'install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    env: installEnvironment(),
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  return status === 0 && installed(ROOT) ? null : ADVICE;
}

/**
 * True when every package of the lock file stands in node_modules in that version, the segmenter compiled.
 *
 * @param {string} root the folder of package.json
 */
export function installed(root) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  const agrees = Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
  return agrees && existsSync(join(root, 'node_modules/nodejieba/build/Release/nodejieba.node'));
}

function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** nodejieba's install script calls npx, which must not ask; and headers that came with Node need no download. */
function installEnvironment() {
  const prefix = resolve(dirname(process.execPath), '..');
  const headers = existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
  return { ...process.env, npm_config_yes: 'true', ...headers };
}
