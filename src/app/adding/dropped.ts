/** Files at once; more are left out, visibly. */
export const MOST_FILES = 2000;

/** The files in what was dropped, folders gone through, as far as there are not too many. Hidden ones are passed over. */
export async function droppedFiles(dropped: readonly FileSystemEntry[]): Promise<File[]> {
  const entries = [...dropped];
  const files: File[] = [];
  for (let entry = entries.shift(); entry && files.length <= MOST_FILES; entry = entries.shift()) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isFile) files.push(await fileOf(entry as FileSystemFileEntry));
    else entries.push(...(await entriesIn(entry as FileSystemDirectoryEntry)));
  }
  return files;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser gives a folder's entries a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
