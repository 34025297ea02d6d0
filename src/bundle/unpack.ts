import { fromBase85 } from './base85.ts';

/** The text that `pack` packed. Rejects with an `Error` when it is broken. */
export async function unpack(packed: string): Promise<string> {
  return new Response(new Blob([fromBase85(packed)]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
