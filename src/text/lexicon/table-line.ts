import type { NameType } from './lexicon.ts';

/** The line of a lexicon table that says a name and its aliases, to be read by `parseTable`; white space in them becomes a space. */
export function tableLine(name: string, aliases: readonly string[]): string {
  const [first, ...others] = [name, ...aliases].map((each) => each.replace(/\s+/g, ' ').trim());
  const listed = others.filter((alias) => !alias.includes('|')).join('|');
  return `${first!.startsWith('#') ? ' ' : ''}${first}\t${listed}`;
}

/** A file name for a user's table of names of a type. */
export function tableFile(type: NameType): string {
  return `${type}.own.tsv`;
}
