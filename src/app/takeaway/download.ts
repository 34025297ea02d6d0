/** Hands a file to the browser to be saved under a name, of which signs that files may not have are replaced. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = safeName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name any file system takes: no separators, control signs or reserved signs, at most 100 characters before its extension. */
export function safeName(name: string): string {
  const dot = name.lastIndexOf('.');
  const stem = [
    ...name
      .slice(0, dot)
      .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  const cut = stem
    .slice(0, 100)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${cut === '' ? 'comention' : cut}${name.slice(dot)}`;
}
