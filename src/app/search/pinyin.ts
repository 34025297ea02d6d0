import { pinyin } from 'pinyin-pro';

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
  if (!/\p{Script=Han}/u.test(character)) return [character];
  const spelled = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
  return [
    ...new Set(spelled.flatMap((one) => (one.includes('ü') ? [one.replace('ü', 'v'), one.replace('ü', 'u')] : [one]))),
  ];
}
