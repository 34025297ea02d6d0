const OWN_COMPUTER = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/i;

/**
 * The address under which an audience can open a story with its own devices, at its first scene; null where the page is a
 * file, or is served to this computer alone.
 */
export function talkAddress({ protocol, hostname, origin, pathname }: TalkPlace, story: string): string | null {
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (OWN_COMPUTER.test(hostname)) return null;
  return `${origin}${pathname}#${new URLSearchParams({ story, scene: '1' })}`;
}

/** An address as people read it: without its scheme, its characters themselves. */
export function readable(address: string): string {
  const rest = address.replace(/^https?:\/\//, '');
  try {
    return decodeURI(rest);
  } catch {
    return rest;
  }
}

/** Of a URL or `location`. */
export type TalkPlace = Pick<URL, 'protocol' | 'hostname' | 'origin' | 'pathname'>;
