import { type Browser, firefox } from 'playwright-core';
import { findFirefox, firefoxComplaint } from '../../src/cli/setup/firefox.ts';

/** Why the tests in Firefox cannot run here; null when they can. */
export const complaint = firefoxComplaint();

/** What a group of tests in Firefox is called, which says why where they are skipped. */
export const IN_FIREFOX = complaint ? `in Firefox, skipped: ${complaint}` : 'in Firefox';

/** Starts a Firefox as it is shipped, without a window, driven by WebDriver BiDi. Throws when none is found. */
export async function launchFirefox(): Promise<Browser> {
  if (complaint) throw new Error(complaint);
  return firefox.launch({ channel: 'moz-firefox', executablePath: findFirefox()! });
}
