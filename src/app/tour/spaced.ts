/**
 * A name as it stands in Chinese text: one in Latin letters or digits keeps a space from the characters around it.
 * Source: W3C, Requirements for Chinese Text Layout, §3.2.2 (mixed text composition).
 */
export function spaced(name: string): string {
  const before = /^[\p{Script=Latin}\p{Nd}]/u.test(name) ? ' ' : '';
  const after = /[\p{Script=Latin}\p{Nd}]$/u.test(name) ? ' ' : '';
  return `${before}${name}${after}`;
}

/** A text without the spaces that stand at its ends, twice, or beside a punctuation mark of full width. */
export function closed(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ (?=[，。、；：？！（）“”《》[])|(?<=[，。、；：？！（）“”《》]) /g, '')
    .trim();
}
