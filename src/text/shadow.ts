import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/**
 * A string of the same length as `text` in which spelling variants are one: full-width ASCII narrowed, Latin in lower
 * case, Traditional characters Simplified one by one, quotes, dashes, dots and brackets unified, zero-width characters
 * NUL. Match on the shadow, slice from the text: offsets are the same.
 */
export function shadowOf(text: string): string {
  let same = 0;
  while (same < text.length && isPlain(text.charCodeAt(same))) same += 1;
  if (same === text.length) return text;
  if (text.length < SHORT) {
    let shadow = text.slice(0, same);
    for (let at = same; at < text.length; at++) shadow += String.fromCharCode(SHADOWS[text.charCodeAt(at)]!);
    return shadow;
  }
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = SHADOWS[text.charCodeAt(at)]!;
  return Buffer.from(units.buffer).toString('utf16le');
}

/** Below this a string is put together faster than a buffer is made. */
const SHORT = 48;

function isPlain(unit: number): boolean {
  return SHADOWS[unit] === unit;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** A name in Simplified characters, one by one; all else as it is. */
export function simplified(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (isHan(unit) && !isPlain(unit))
      return Array.from(name, (character) => (isHan(character.charCodeAt(0)) ? shadowOf(character) : character)).join(
        '',
      );
  }
  return name;
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

/** The shadow of every code unit. */
const SHADOWS = Uint16Array.from({ length: 65536 }, (_, unit) => lowerCaseOf(unit));
for (let unit = 0xff01; unit <= 0xff5e; unit++) SHADOWS[unit] = lowerCaseOf(unit - 0xfee0);
for (const pair of traditionalToSimplified.split('|')) {
  const [traditional = '', simplified = ''] = pair.split(' ');
  if (traditional.length === 1 && simplified.length === 1)
    SHADOWS[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
}
for (const [characters, plain] of VARIANTS)
  for (let at = 0; at < characters.length; at++) SHADOWS[characters.charCodeAt(at)] = plain.charCodeAt(0);

/** Letters whose lower case is longer, and what has none, stay. */
function lowerCaseOf(unit: number): number {
  if (unit >= 0x2e80 && unit < 0xa640) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
