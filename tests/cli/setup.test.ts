import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firefoxComplaint } from '../../src/cli/setup/firefox.ts';
import { installed } from '../../src/cli/setup/packages.mjs';
import { folderWith } from './run.ts';

const SEGMENTER = 'node_modules/nodejieba/build/Release/nodejieba.node';

describe('packages count as installed', () => {
  test('when node_modules holds each in the version of the lock file', () => {
    expect(installed(folderWith({ ...locks('1.2.3', '1.2.3'), [SEGMENTER]: '' }))).toBe(true);
  });

  test('but not in another version', () => {
    expect(installed(folderWith({ ...locks('1.2.4', '1.2.3'), [SEGMENTER]: '' }))).toBe(false);
  });

  test('nor when the segmenter was never compiled', () => {
    expect(installed(folderWith(locks('1.2.3', '1.2.3')))).toBe(false);
  });

  test('nor where there is no node_modules, or a broken one', () => {
    const { 'package-lock.json': lock } = locks('1.2.3', '1.2.3');
    expect(installed(folderWith({ 'package-lock.json': lock! }))).toBe(false);
    expect(installed(folderWith({ 'package-lock.json': lock!, 'node_modules/.package-lock.json': '{' }))).toBe(false);
    expect(installed(join(folderWith({}), 'nowhere'))).toBe(false);
  });
});

describe('the tests in Firefox', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('run in one that is new enough', () => {
    vi.stubEnv('FIREFOX', program('Mozilla Firefox 153.7.0esr'));
    expect(firefoxComplaint()).toBeNull();
  });

  test('are skipped where it is too old, or is no Firefox, and it is said why', () => {
    vi.stubEnv('FIREFOX', program('Mozilla Firefox 128.3.0esr'));
    expect(firefoxComplaint()).toMatch(/is Mozilla Firefox 128.3.0esr; needed: Firefox 153 or later/);
    vi.stubEnv('FIREFOX', join(folderWith({}), 'nowhere'));
    expect(firefoxComplaint()).toMatch(/is no Firefox; needed/);
  });

  test('are skipped where there is none', () => {
    vi.stubEnv('FIREFOX', '');
    vi.stubEnv('PATH', '');
    expect(firefoxComplaint()).toMatch(/not found; needed: Firefox, such as "apt-get install firefox-esr"/);
  });
});

/** A program that says this and no more. */
function program(says: string): string {
  const file = join(folderWith({ firefox: `#!/bin/sh\necho '${says}'\n` }), 'firefox');
  chmodSync(file, 0o755);
  return file;
}

function locks(wanted: string, present: string): Record<string, string> {
  const other = { 'node_modules/other-system': { version: '1.0.0', optional: true } };
  const lock = { packages: { '': { version: '0.1.0' }, 'node_modules/sigma': { version: wanted }, ...other } };
  const hidden = { packages: { 'node_modules/sigma': { version: present } } };
  return { 'package-lock.json': JSON.stringify(lock), 'node_modules/.package-lock.json': JSON.stringify(hidden) };
}
