import { pinyin } from 'pinyin-pro';

const known = new Map<string, string[]>();

/** Every reading of each character, without tones, ü also as v and u; a character that has none stands for itself. */
export function readings(name: string): string[][] {
  return [...name].map((character) => {
    const read = known.get(character) ?? readingsOf(character);
    known.set(character, read);
    return read;
  });
}

function readingsOf(character: string): string[] {
  if (!/\p{Script=Han}/u.test(character)) return [character];
  const spelled = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
  return [
    ...new Set(spelled.flatMap((one) => (one.includes('ü') ? [one.replace('ü', 'v'), one.replace('ü', 'u')] : [one]))),
  ];
}
