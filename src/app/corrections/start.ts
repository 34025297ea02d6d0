import type { World } from '../world.ts';
import { keepCorrections, keptInside, keptOf } from './kept.ts';
import { can } from './server.ts';

/** Brings back the corrections to a bundle that was opened, and keeps them from then on until the function given is called. */
export async function startCorrections(opened: World): Promise<() => void> {
  const kept = keptOf(opened) ?? (await keptInside(document));
  if (kept || can('corrections')) {
    const { restore } = await import('./restore.ts');
    await restore(opened, kept);
  }
  return keepCorrections(opened);
}
