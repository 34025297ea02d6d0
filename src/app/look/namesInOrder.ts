/** Chinese names by their pinyin, others by the alphabet, numbers by their value; the same in both languages. */
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

/** Items in the order in which a reader looks names up. */
export function namesInOrder<Item>(items: readonly Item[], name: (item: Item) => string): Item[] {
  const named = items.map((item) => ({ item, name: name(item) }));
  return named.sort((a, b) => collator.compare(a.name, b.name)).map(({ item }) => item);
}
