declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional characters with their Simplified forms: `萬 万|與 与|…`. */
  const pairs: string;
  export = pairs;
}
