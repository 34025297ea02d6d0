/** What the page's own server can do beside serving it. */
export type Ability = 'corrections' | 'stories' | 'documents' | 'build';

/** A request the server understood and would not follow. */
export class Refused extends Error {
  constructor(
    readonly problem: string,
    readonly needed: string,
  ) {
    super(`${problem}; ${needed}`);
  }
}

/** The server cannot be reached, or broke off in the middle. */
export class Away extends Error {}

/** Whether the page's server can do something; a server that only gives out files can do nothing. */
export function can(ability: Ability): boolean {
  return told()?.content.split(' ').includes(ability) ?? false;
}

/** What tells this server's bundle from others, also after it was built anew; null without such a server. */
export function serverHome(): string | null {
  return told()?.dataset.home ?? null;
}

function told(): HTMLMetaElement | null {
  return document.querySelector<HTMLMetaElement>('meta[name="comention-server"]');
}

/** The corrections file as the server has it. */
export interface ServedFile {
  name: string;
  text: string;
  hash: string | null;
}

/** Reads the corrections file. Rejects with `Away` or `Refused`, as all of these do. */
export async function readFile(): Promise<ServedFile> {
  const response = await ask('api/corrections', { method: 'GET' });
  return (await answered(response)) as ServedFile;
}

/** Saves lines; `changed` where the file is no longer what `hash` says: nothing was saved then. */
export async function saveLines(
  add: readonly string[],
  remove: readonly string[],
  hash: string | null,
): Promise<{ file: ServedFile; changed: boolean }> {
  const response = await ask('api/corrections', json({ add, remove, hash }));
  if (response.status !== 409) return { file: (await answered(response)) as ServedFile, changed: false };
  const value = (await jsonIn(response)) as ServedFile | { problem: string; needed: string };
  if ('problem' in value) throw new Refused(value.problem, value.needed);
  return { file: value, changed: true };
}

/** Sends a request to the page's own server. */
export async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, cache: 'no-store' });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Away();
  }
}

/** A request that says something in JSON. */
export function json(value: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}

/** What a request was answered; rejects where it was refused. */
export async function answered(response: Response): Promise<unknown> {
  const value = await jsonIn(response);
  if (response.ok) return value;
  const { problem, needed } = (value ?? {}) as { problem?: string; needed?: string };
  throw new Refused(problem ?? `HTTP ${response.status}`, needed ?? '');
}

async function jsonIn(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new Away();
  }
}
