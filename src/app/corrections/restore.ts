import { formatCorrection } from '../../bundle/format-correction.ts';
import { parseCorrections } from '../../bundle/parse-corrections.ts';
import type { Correction } from '../../model/correction.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { useFile } from './file.ts';
import type { Kept } from './kept.ts';
import { moveOf } from './follow-keys.ts';
import { Away, can, Refused, readFile } from './server.ts';

/**
 * Brings back what was corrected and is not in the bundle: lines that were written to the file after the bundle was built,
 * and those the browser kept. A server that does not answer costs nothing but the former.
 */
export async function restore(opened: World, kept: Kept | null): Promise<void> {
  if (can('corrections')) await readServed();
  const { lines, hash } = useFile.getState();
  const isBuilt = hash === opened.graph.getAttribute('recipe').corrections;
  const withdrawn = new Set(kept?.withdrawn);
  const served = isBuilt ? [] : lines.map(({ correction }) => correction).filter((one) => isOf(one, opened));
  const own = parseCorrections((kept?.made ?? []).join('')).lines.map(({ correction }) => correction);
  const written = new Set(lines.map(({ correction }) => formatCorrection(correction)));
  const corrections = [...served, ...own.filter((correction) => !written.has(formatCorrection(correction)))];
  useFile.setState({ ours: new Set(served.map(formatCorrection)) });
  const left = corrections.filter((correction) => !withdrawn.has(formatCorrection(correction)));
  if (left.length > 0 || useStore.getState().corrections.length > 0) useStore.setState({ corrections: left });
}

async function readServed(): Promise<void> {
  try {
    const { name, text, hash } = await readFile();
    useFile.setState({ name, hash, lines: parseCorrections(text).lines, said: null });
  } catch (error) {
    if (error instanceof Away) useFile.setState({ name: '', said: { kind: 'away' } });
    else if (error instanceof Refused)
      useFile.setState({ name: '', said: { kind: 'refused', problem: error.message } });
    else throw error;
  }
}

/** Whether a correction speaks of something the bundle has. */
function isOf(correction: Correction, { graph }: World): boolean {
  if ('key' in correction) return graph.hasNode(correction.key);
  const move = moveOf(correction);
  return correction.keys.some((key) => graph.hasNode(key) && move(key) !== key);
}
