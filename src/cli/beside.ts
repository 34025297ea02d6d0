import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The file of corrections beside a bundle: replayed by every build of it, written by the explorer. */
export function correctionsBeside(bundle: string): string {
  return `${resolve(bundle)}.corrections.yaml`;
}

/** The folder beside a bundle with the documents that were added in the explorer. */
export function documentsBeside(bundle: string): string {
  return `${resolve(bundle)}.documents`;
}

/** The file of corrections beside a bundle, if there is one. */
export function existingCorrections(bundle: string): string | undefined {
  const file = correctionsBeside(bundle);
  return existsSync(file) ? file : undefined;
}

/** The folder of added documents beside a bundle, if it holds any. */
export function existingDocuments(bundle: string): string[] {
  const folder = documentsBeside(bundle);
  return existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.')) ? [folder] : [];
}
