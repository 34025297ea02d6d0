/** The text without the characters XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** The text as it stands between tags or in a quoted attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An id for each key: the key as XML can hold it, numbered where two keys would become the same. */
export function xmlIds(keys: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const key of keys) {
    const plain = xmlText(key).replace(/\s+/g, ' ');
    let id = plain;
    for (let number = 2; taken.has(id); number++) id = `${plain} ${number}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}
