/** Marks that begin no line. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;

/**
 * Breaks a text into lines no wider than a room, between words where it can; what is wider than a line alone is broken
 * between characters. Its own line breaks stay. `measure` gives the width of a text.
 */
export function wrap(text: string, room: number, measure: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph.trim(), room, measure));
}

function wrapParagraph(text: string, room: number, measure: (text: string) => number): string[] {
  const lines = [''];
  for (const word of wordsOf(text)) {
    const longer = lines.at(-1)! + word;
    if (measure(longer.trimEnd()) <= room) {
      lines[lines.length - 1] = longer;
      continue;
    }
    if (lines.at(-1) === '') lines.pop();
    const parts = measure(word.trim()) <= room ? [word.trimStart()] : broken(word.trim(), room, measure);
    lines.push(...parts);
  }
  return lines.map((line) => line.trim());
}

/** Words with the marks that close them. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (words.length > 0 && CLOSING.test(segment)) words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}

function broken(word: string, room: number, measure: (text: string) => number): string[] {
  const parts = [''];
  for (const letter of word) {
    const longer = parts.at(-1)! + letter;
    if (parts.at(-1) === '' || measure(longer) <= room) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}
