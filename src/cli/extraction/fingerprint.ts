import { createHash } from 'node:crypto';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { hashOf } from '../setup/stamp.ts';

const PROGRAM = ['src/model', 'src/read', 'src/text', 'src/cli/extraction', 'package-lock.json'];

/** Stands for all that decides what is found in a file, but the file: the program, what it is built on, the lexicon. */
export function fingerprintOf(lexicon: Lexicon): string {
  return createHash('sha256')
    .update(`${hashOf(PROGRAM)}\0${lexicon.hash}\0${process.versions.icu}`)
    .digest('hex');
}
