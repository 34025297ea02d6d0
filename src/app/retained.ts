/**
 * The same as `next`, but every part of it that equals the same part of `now` is that very part, so that nothing that is
 * derived from it has to be worked out again. Knows plain objects, arrays, maps and sets; neither is changed.
 */
export function retained<Value>(now: unknown, next: Value): Value {
  if (Object.is(now, next) || !isObject(now) || !isObject(next)) return next;
  if (Object.getPrototypeOf(now) !== Object.getPrototypeOf(next)) return next;
  if (now instanceof Set && next instanceof Set)
    return (now.size === next.size && [...next].every((item) => now.has(item)) ? now : next) as Value;
  if (now instanceof Map && next instanceof Map) {
    const same = now.size === next.size && [...next].every(([key, item]) => sameItem(now, key, item));
    return (same ? now : next) as Value;
  }
  if (!Array.isArray(next) && Object.getPrototypeOf(next) !== Object.prototype) return next;
  const [before, after] = [now as Record<string, unknown>, next as Record<string, unknown>];
  const parts = Object.keys(after).map((name) => [name, retained(before[name], after[name])] as const);
  const same = Object.keys(before).length === parts.length && parts.every(([name, part]) => part === before[name]);
  if (same) return now as Value;
  return (Array.isArray(next) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as Value;
}

function sameItem(now: ReadonlyMap<unknown, unknown>, key: unknown, item: unknown): boolean {
  const old = now.get(key);
  return now.has(key) && retained(old, item) === old;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
