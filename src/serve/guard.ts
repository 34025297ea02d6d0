import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Whether a request names this computer itself: a page of another site that gave itself this address by its name server does not. */
export function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
}

/**
 * Whether a request that changes something comes from a page this server gave out: such a page says so as its origin, and
 * no other page can. The server must have been addressed by number, as `localhost` or as `name`, so that no other site
 * can borrow its address.
 */
export function isOwnPage({ headers }: IncomingMessage, name: string): boolean {
  const { host, origin } = headers;
  if (host === undefined || origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const asked = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return isIP(asked) !== 0 || asked === 'localhost' || asked === name;
}
