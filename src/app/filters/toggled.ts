/** A choice of some of many with one put in or taken out; null for none, which stands for all of them. */
export function toggled<Item>(chosen: ReadonlySet<Item> | null, item: Item): ReadonlySet<Item> | null {
  const next = new Set(chosen);
  if (!next.delete(item)) next.add(item);
  return next.size === 0 ? null : next;
}
