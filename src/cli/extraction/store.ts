import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Keeps on disk what was found in each file: a folder a file, under a name that stands for everything it depends on. */
export interface Store {
  /** A value kept under a name, or undefined; what is damaged counts as not there. */
  get(name: string, part: string): unknown;
  /** Begins to keep something under a name. */
  begin(name: string): Shelf;
  /** Notes that a name is still in use. */
  touch(name: string): void;
  /** Lets go of what no build used for a month. */
  prune(): void;
}

/** Parts on their way into the store: none is there before `keep`. */
export interface Shelf {
  add(part: string, value: unknown): void;
  keep(): void;
  drop(): void;
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/**
 * Opens the store in a folder, which is made where it is missing; several processes may use one. What is kept under a name
 * must depend on the name alone, so the first to keep it wins. Names and parts must be safe as file names.
 */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const get = (name: string, part: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, name, `${part}.json`), 'utf8'));
    } catch {
      return undefined;
    }
  };
  const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
  return {
    get,
    begin(name) {
      const fresh = mkdtempSync(join(folder, 'new-'));
      const target = join(folder, name);
      const parts: string[] = [];
      return {
        add(part, value) {
          parts.push(part);
          writeFileSync(join(fresh, `${part}.json`), JSON.stringify(value));
        },
        keep() {
          try {
            renameSync(fresh, target);
          } catch (error) {
            if (!existsSync(target)) throw error;
            if (parts.every((part) => get(name, part) !== undefined)) return remove(fresh);
            remove(target);
            renameSync(fresh, target);
          }
        },
        drop: () => remove(fresh),
      };
    },
    touch(name) {
      const now = new Date();
      utimesSync(join(folder, name), now, now);
    },
    prune() {
      const oldest = Date.now() - MONTH;
      for (const name of readdirSync(folder)) {
        const stats = statSync(join(folder, name), { throwIfNoEntry: false });
        if (stats && stats.mtimeMs < oldest) remove(join(folder, name));
      }
    },
  };
}

/** The folder itself if it may be written to, else one among the system's temporary files. */
export function writableFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return join(tmpdir(), 'comention');
  }
}
