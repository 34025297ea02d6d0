import type { Problem } from '../model/report.ts';

const SYSTEM: Record<string, Omit<Problem, 'path'>> = {
  ENOENT: { problem: 'does not exist', needed: 'the path of a file or folder that does' },
  EACCES: { problem: 'may not be read', needed: 'permission to read it' },
  EPERM: { problem: 'may not be read', needed: 'permission to read it' },
  ELOOP: { problem: 'is a link that leads in a circle', needed: 'a file or folder' },
  ENOTDIR: { problem: 'part of the path is no folder', needed: 'the path of a file or folder that exists' },
  ENAMETOOLONG: { problem: 'has too long a path', needed: 'a shorter path' },
  EISDIR: { problem: 'is a folder', needed: 'a file' },
  ENOSPC: { problem: 'the disk is full', needed: 'free space' },
  EROFS: { problem: 'the disk may not be written to', needed: 'a folder that may be written to' },
};

/**
 * What a foreseen error says, in the words of a report: errors that carry `problem` and `needed` themselves, and those of
 * the file system. Anything else is a fault of the program and is thrown on.
 */
export function explain(error: unknown): Omit<Problem, 'path'> {
  if (!(error instanceof Error)) throw error;
  if ('problem' in error && 'needed' in error) {
    return { problem: String(error.problem), needed: String(error.needed).replace(/^needed: /, '') };
  }
  if (!('code' in error && 'syscall' in error)) throw error;
  const code = String(error.code);
  return SYSTEM[code] ?? { problem: `the system refuses it (${code})`, needed: 'a disk that can be read and written' };
}
