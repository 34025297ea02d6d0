declare module 'pinyin-pro/dist/esm/data/dict1.mjs' {
  /** The readings of single characters, with tone marks, a space between them. */
  const readings: { get(character: string): string | undefined };
  export = readings;
}
