import type { Correction } from '../model/correction.ts';

/**
 * A correction as a line of `corrections.yaml`, ready to be appended: `- {merge: [company:脸书], into: company:Meta}`.
 * Ends with a line break.
 */
export function formatCorrection(correction: Correction): string {
  const fields = fieldsOf(correction).filter(([, value]) => value !== undefined);
  return `- {${fields.map(([name, value]) => `${name}: ${formatValue(value!)}`).join(', ')}}\n`;
}

type Value = string | number | readonly (string | number)[];

function fieldsOf(correction: Correction): Array<[name: string, value: Value | undefined]> {
  switch (correction.kind) {
    case 'merge':
      return [
        ['merge', correction.keys],
        ['into', correction.into],
      ];
    case 'split':
      return [
        ['split', correction.key],
        ['alias', correction.aliases],
        ['into', correction.into],
      ];
    case 'rename':
      return [
        ['rename', correction.key],
        ['to', correction.name],
      ];
    case 'retype':
      return [
        ['retype', correction.key],
        ['to', correction.type],
      ];
    case 'reject':
      return [
        ['not', correction.key],
        ['surface', correction.surface],
        ['in', correction.place?.document],
        ['sentence', correction.place?.sentence],
        ['nth', correction.place?.nth],
        ['at', correction.place?.at],
      ];
  }
}

function formatValue(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return PLAIN.test(value) ? value : quoted(value);
  return `[${value.map(formatValue).join(', ')}]`;
}

/** A JSON string is a YAML one, but YAML readers may drop or refuse some characters that JSON leaves as they are. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** What YAML reads as it stands, inside `[…]` and `{…}` too. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}:./_-]*[\p{L}\p{N}])?$/u;
