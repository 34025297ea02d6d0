import * as OpenCC from 'opencc-js/t2cn';

/**
 * A string of the same length as `text` in which spelling variants are one: full-width ASCII narrowed, Latin in lower
 * case, Traditional characters Simplified one by one, quotes, dashes, dots and brackets unified, zero-width characters
 * NUL. Match on the shadow, slice from the text: offsets are the same.
 */
export function shadowOf(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length && plain; i++) plain = isPlain(text.charCodeAt(i));
  if (plain) return text;
  let shadow = '';
  for (let i = 0; i < text.length; i++) shadow += shadowOfUnit(text.charCodeAt(i));
  return shadow;
}

const VARIANTS: ReadonlyArray<readonly [characters: string, plain: string]> = [
  ['“”„‟「」『』＂〝〞', '"'],
  ['‘’‚‛＇', "'"],
  ['—–―－−‐‑', '-'],
  ['〔［【', '['],
  ['〕］】', ']'],
  ['・•‧∙⋅', '·'],
  ['\u3000\u00a0\u2002\u2003\u2009\t', ' '],
  ['\u200b\u200c\u200d\u2060\ufeff', '\0'],
  ['﹤＜', '<'],
  ['﹥＞', '>'],
  ['∶', ':'],
];

const units = new Map<number, string>(
  VARIANTS.flatMap(([characters, plain]) => [...characters].map((c): [number, string] => [c.charCodeAt(0), plain])),
);
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });

function isPlain(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x41) || (unit > 0x5a && unit < 0x7f) || unit === 0x0a;
}

function shadowOfUnit(unit: number): string {
  const known = units.get(unit);
  if (known !== undefined) return known;
  const character = String.fromCharCode(unit);
  let plain = character;
  if (unit >= 0xff01 && unit <= 0xff5e) plain = String.fromCharCode(unit - 0xfee0).toLowerCase();
  else if (unit >= 0x3400 && unit <= 0x9fff) plain = toSimplified(character);
  else if (unit < 0xd800) plain = character.toLowerCase();
  if (plain.length !== 1) plain = character;
  units.set(unit, plain);
  return plain;
}
