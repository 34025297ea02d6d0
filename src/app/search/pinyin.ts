// Only the readings of single characters: the package's words and surnames would double what is loaded.
import dictionary from 'pinyin-pro/dist/esm/data/dict1.mjs';

const known = new Map<string, string[]>();
const names = new Map<string, string[][]>();

/** Every reading of each character, without tones, ü also as v and u; a character that has none stands for itself. */
export function readings(name: string): string[][] {
  const before = names.get(name);
  if (before) return before;
  const read = [...name].map((character) => {
    const one = known.get(character) ?? readingsOf(character);
    known.set(character, one);
    return one;
  });
  names.set(name, read);
  return read;
}

function readingsOf(character: string): string[] {
  const marked = /\p{Script=Han}/u.test(character) ? dictionary.get(character) : undefined;
  if (marked === undefined) return [character];
  const spelled = marked.split(' ').map(withoutTone);
  return [
    ...new Set(spelled.flatMap((one) => (one.includes('ü') ? [one.replace('ü', 'v'), one.replace('ü', 'u')] : [one]))),
  ];
}

/** Without the marks of the four tones: macron, acute, caron, grave. */
function withoutTone(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/[\u0304\u0301\u030C\u0300]/g, '')
    .normalize('NFC');
}
